package org.listings.enrich.topics.matching;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words without a topic of their own, of all languages at once: they separate other words, and
 * phrases are matched across them.
 */
final class FunctionWords {

    private static final Map<String, Word.Gap> GAPS =
            Stream.concat(
                            gaps(
                                    Word.Gap.LINK,
                                    """
                                    and of the & de la le les du des et l d y del las los el e do da dos das
                                    di della dello dei delle degli dell il lo gli und der den des van het
                                    и і та ve dan\
                                    """),
                            gaps(
                                    Word.Gap.FUNCTION,
                                    """
                                    a an in at for on to by with its their his her our your as or from into this that
                                    these those s t m j n c qu au aux en dans par pour sur un une ou avec leur leurs ses
                                    son sa ce cette al por para con una o u su sus lo entre em no na nos nas ao aos à às
                                    os as com um uma seu sua pelo pela nel nella nelle nei negli nell all alla alle ai
                                    agli dal dalla dall sul sulla sulle sull per i si die das dem im am für von vom zu
                                    zum zur mit auf bei ein eine einer eines einem einen oder aus een op voor met aan
                                    bij tot te nº nr num núm nro в на о об с по для за от из к у з до про w z dla oraz na ile için
                                    di untuk yang pada و في من على إلى عن và của về\
                                    """))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (link, other) -> link));

    private FunctionWords() {}

    private static Stream<Map.Entry<String, Word.Gap>> gaps(Word.Gap gap, String words) {
        return words.lines()
                .flatMap(line -> Stream.of(line.trim().split("\\s+")))
                .map(word -> Map.entry(word, gap));
    }

    /** The gap that the word stands for, null for a word that may carry meaning. */
    static Word.Gap gapOf(String form) {
        return GAPS.get(form);
    }
}
