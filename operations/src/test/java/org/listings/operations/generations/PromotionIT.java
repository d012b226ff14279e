package org.listings.operations.generations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.json.JsonData;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndex;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.elastic.GenerationOrigin;
import org.listings.operations.Refused;
import org.listings.operations.audit.Audit;
import org.listings.operations.audit.AuditEntry;
import org.listings.operations.generations.Promotion.Moved;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/**
 * Generations change places on the real Kafka and Elasticsearch; before each test the first of two
 * is live.
 */
@WithStack
final class PromotionIT {
    private static Map<String, Object> kafka;
    private static Admin admin;
    private static Generations generations;
    private static int made;

    private final List<String> intake = new ArrayList<>();
    private Promotion promotion;
    private Pruning pruning;
    private String live;
    private String next;

    @BeforeAll
    static void open(Stack stack) throws Exception {
        kafka =
                Map.of(
                        "bootstrap.servers", stack.bootstrapServers(),
                        "schema.registry.url", stack.registryUrl());
        admin = Admin.create(kafka);
        SchemaRegistration.register(kafka);
        Topics.create(admin, Topics.shared());
        generations =
                new Generations(
                        kafka, ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
    }

    @AfterAll
    static void close() {
        if (generations != null) {
            generations.close();
            admin.close();
        }
    }

    @BeforeEach
    void makeTwo() {
        Audit audit = new Audit(kafka);
        promotion = new Promotion(generations, new Noted(), audit, Duration.ofMillis(300));
        pruning = new Pruning(generations, kafka, audit);
        live = make(Topics.RAW.name());
        next = make(Topics.RAW.name());
        if (!generations.named(live).isLive()) {
            promotion.promote(live, true);
        }
        intake.clear();
    }

    @AfterEach
    void nothingIsBehind() throws Exception {
        catchUp(live);
        catchUp(next);
    }

    private static String make(String rawTopic) {
        String name = "t" + ++made;
        generations.create(new Generation(name), new GenerationOrigin("0.1.0+test", rawTopic));
        return name;
    }

    /** Notes what is done to the intake. */
    private final class Noted implements Intake {
        @Override
        public void pause() {
            intake.add("pause");
        }

        @Override
        public void resume() {
            intake.add("resume, live: " + generations.live().orElseThrow().meta().generation());
        }
    }

    private static void makeBehind() throws Exception {
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(kafka, bytes, bytes)) {
            producer.send(new ProducerRecord<>(Topics.RAW.name(), 0, null, "item".getBytes(UTF_8)))
                    .get();
        }
    }

    private static void catchUp(String name) throws Exception {
        try (KafkaLook look = new KafkaLook(kafka)) {
            Map<TopicPartition, OffsetAndMetadata> ends =
                    look.ends(Topics.RAW.name()).entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            end -> new OffsetAndMetadata(end.getValue())));
            admin.alterConsumerGroupOffsets(new Generation(name).application(), ends).all().get();
        }
    }

    private static GenerationState state(String name) {
        return GenerationState.of(generations.named(name));
    }

    private static List<AuditEntry> auditOf(String name) {
        try (KafkaLook look = new KafkaLook(kafka)) {
            return Audit.read(look).stream().filter(entry -> entry.target().equals(name)).toList();
        }
    }

    @Test
    void oneTakesTheOthersPlaceAndTheIntakeGoesOnForIt() throws Exception {
        catchUp(next);
        Moved moved = promotion.promote(next, false);

        assertThat(moved.from()).contains(live);
        assertThat(state(next)).isEqualTo(GenerationState.LIVE);
        assertThat(state(live)).isEqualTo(GenerationState.KEPT);
        assertThat(generations.named(next).meta().liveBefore()).contains(live);
        assertThat(intake).containsExactly("pause", "resume, live: " + next);
        assertThat(auditOf(next)).extracting(AuditEntry::action).containsExactly("promote");
        assertThatThrownBy(() -> promotion.promote(next, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("live already");
    }

    @Test
    void oneThatIsBehindIsRefusedUnlessForcedAndTheIntakeGoesOn() throws Exception {
        makeBehind();
        catchUp(next);
        generations.markReady(generations.named(next));
        makeBehind();

        assertThatThrownBy(() -> promotion.promote(next, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("it is behind (1 to enrich, 0 to index)")
                .hasMessageContaining("--force");
        assertThat(state(live)).isEqualTo(GenerationState.LIVE);
        assertThat(intake).containsExactly("pause", "resume, live: " + live);
        assertThat(auditOf(next)).isEmpty();

        assertThat(promotion.promote(next, true).overridden())
                .containsExactly("it is behind (1 to enrich, 0 to index)");
        assertThat(auditOf(next).get(0).detail()).contains("forced over: it is behind");
    }

    @Test
    void rollbackGoesBackOnceAndNeverForward() throws Exception {
        catchUp(live);
        catchUp(next);
        promotion.promote(next, false);
        assertThat(promotion.rollback(false).to()).isEqualTo(live);
        // asked again, as after an answer that was lost, it does not bring back what was left
        assertThat(Promotion.rollbackTarget(generations.all()).map(Entry::generation))
                .isNotEqualTo(Optional.of(new Generation(next)));
    }

    @Test
    void aSwitchThatEndedRightAfterItMovedTheAliasIsCompletedByTheGenerationsNextStart()
            throws Exception {
        Entry target = generations.named(next);
        generations.update(target.generation(), meta -> meta.after(Optional.of(live)));
        generations.indexes().moveAlias(List.of(new Generation(live)), target.generation());
        assertThat(generations.named(next).meta().liveAt()).isEmpty();

        new GenerationIndex(
                        generations.client(),
                        target.generation(),
                        new GenerationOrigin("0.1.0+test", Topics.RAW.name()))
                .install();

        assertThat(generations.named(next).meta().liveAt()).isPresent();
        assertThat(promotion.rollbackTarget().meta().generation()).isEqualTo(live);
    }

    @Test
    void whatIsNotedOfAGenerationIsAddedToWhatIsKnownByThen() {
        Entry asItWas = generations.named(next);
        promotion.promote(next, true);
        generations.markReady(asItWas);

        assertThat(generations.named(next).meta().liveAt()).isPresent();
        assertThat(generations.named(next).meta().liveBefore()).contains(live);
    }

    @Test
    void pruningRemovesAllOfAGenerationAndItsNameIsNotGivenAgain() throws Exception {
        String name = generations.nextName();
        generations.create(
                new Generation(name), new GenerationOrigin("0.1.0+test", Topics.RAW.name()));
        Topics.create(admin, List.of(Topics.enriched(name), Topics.raw(name), Topics.files(name)));
        catchUp(name);

        pruning.remove(generations.named(name));

        assertThat(generations.all()).noneMatch(entry -> entry.meta().generation().equals(name));
        assertThat(admin.listTopics().names().get()).noneMatch(topic -> topic.endsWith(name));
        assertThat(admin.listGroups().all().get())
                .noneMatch(group -> group.groupId().endsWith(name));
        assertThat(generations.nextName()).isNotEqualTo(name);
        assertThat(generations.takenNames()).contains(name);
    }

    @Test
    void neitherTheLiveOneNorOneWhoseRawLogIsReadIsPruned() {
        make(Topics.raw(next).name());
        assertThatThrownBy(() -> pruning.named(List.of(live)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is live");
        assertThatThrownBy(() -> pruning.named(List.of(next)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reads the raw log that " + next);
        assertThat(pruning.unneeded()).noneMatch(Entry::isLive);
    }

    @Test
    void anIndexThatWasMadeByHandBecomesItsGenerationsWhenThatStarts() throws Exception {
        generations.client().indices().create(index -> index.index("listings-by-hand"));
        generations.create(
                new Generation("by-hand"), new GenerationOrigin("0.1.0+test", Topics.RAW.name()));

        assertThat(generations.named("by-hand").meta().code()).isEqualTo("0.1.0+test");
    }

    @Test
    void anIndexThatIsCalledSoAndIsNoGenerationIsLeftAlone() throws Exception {
        var client = generations.client().indices();
        Map<String, JsonData> meta =
                Map.of(
                        "generation", JsonData.of(live),
                        "code", JsonData.of("0.1.0"),
                        "raw_topic", JsonData.of("listings.raw"),
                        "created_at", JsonData.of("2026-01-01T00:00:00Z"));
        client.create(index -> index.index("listings-backup"));
        client.create(index -> index.index("listings-restored").mappings(m -> m.meta(meta)));

        assertThat(generations.all())
                .extracting(entry -> entry.generation().index())
                .doesNotContain("listings-backup", "listings-restored")
                .contains("listings-" + live)
                .doesNotHaveDuplicates();
    }
}
