package org.listings.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.listings.stack.Component;
import org.listings.stack.Ports;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;
import org.listings.stack.junit.WithStack;

/**
 * The Explore page in a real browser, before the real pipeline: from the empty page on. Without a
 * Chromium these tests say so and are skipped. With {@code -Dpictures=FOLDER} they keep pictures of
 * the main views.
 */
@WithStack
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ExplorePageIT {

    private static final double PATIENCE = Duration.ofMinutes(3).toMillis();

    @TempDir static Path folder;
    private static Home home;
    private static Stack stack;
    private static Counted counted;
    private static Chromium chromium;
    private static String base;
    private Page page;

    @BeforeAll
    static void start(Stack given) throws Exception {
        assumeTrue(
                Chromium.installed().isPresent(),
                "There is no Chromium here: apt-get install chromium");
        stack = given;
        counted = new Counted(stack);
        home = new Home(folder.resolve("home"));
        home.madeInbox();
        new Fleet(
                        home,
                        stack,
                        Lifetime.OF_THIS_PROCESS,
                        new Progress(new PrintWriter(System.out, true, StandardCharsets.UTF_8)))
                .startAll(Ports.free(), Ports.free());
        base = ServicesProcess.of(home, ServiceUnit.EXPLORE).orElseThrow().exploreUrl();
        chromium = Chromium.launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @AfterAll
    static void stop() {
        Fleet.stopAll(home);
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = chromium.page(1440, 1000, ColorScheme.LIGHT);
        page.setDefaultTimeout(20_000);
    }

    @AfterEach
    void closePage() {
        page.context().close();
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }

    private Locator total() {
        return page.locator("h1.total");
    }

    private void picture(String name) throws Exception {
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            page.waitForTimeout(500);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(pictures).resolve(name + ".png")));
        }
    }

    private void hasNothingSerious() {
        var serious =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                                .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                                .toList();
        assertThat(serious).isEmpty();
    }

    @Test
    @Order(1)
    void takesANewcomerFromTheEmptyPageToAFilteredTable() throws Exception {
        page.navigate(base);
        assertThat(page.getByText("Nothing here yet")).isVisible();
        hasNothingSerious();
        page.locator("input#files").first().setInputFiles(Samples.files().toArray(Path[]::new));
        assertThat(total()).hasText(Pattern.compile("^60 listings$"), patiently());
        page.locator("[data-facet=topic] [data-value=labour-inspection]").click();
        assertThat(total()).not().hasText("60 listings");
        assertThat(page).hasURL(Pattern.compile(".*\\?topic=labour-inspection$"));
        long expected = counted.listings("{\"term\":{\"topics\":\"labour-inspection\"}}");
        assertThat(total()).hasText(expected + " listings");
        assertThat(page.locator(".results tbody tr")).hasCount((int) Math.min(25, expected));
        page.goBack();
        assertThat(total()).hasText("60 listings");
    }

    @Test
    @Order(2)
    void showsInEachChartWhatElasticsearchCounts() throws Exception {
        page.navigate(base + "?step=year");
        assertThat(total()).hasText("60 listings");
        Map<String, Long> bars = new TreeMap<>();
        page.locator(".numbers summary").click();
        for (Locator row : page.locator(".numbers tbody tr").all()) {
            bars.put(row.getAttribute("data-start"), Long.valueOf(row.locator("td").textContent()));
        }
        assertThat(bars).isEqualTo(counted.years());
        Map<String, Long> map = new TreeMap<>();
        for (Locator country : page.locator(".map [data-country]").all()) {
            map.put(
                    country.getAttribute("data-country"),
                    Long.valueOf(country.getAttribute("data-count")));
        }
        assertThat(map).isEqualTo(counted.terms("countries"));
        Map<String, Long> topics = new TreeMap<>();
        page.locator("[data-facet=topic] .more").click();
        for (Locator value : page.locator("[data-facet=topic] .value").all()) {
            if (!"none".equals(value.getAttribute("data-value"))) {
                topics.put(
                        value.getAttribute("data-value"),
                        Long.valueOf(value.locator(".count").textContent()));
            }
        }
        assertThat(topics).isEqualTo(counted.terms("topics"));
        picture("explore");
    }

    @Test
    @Order(3)
    void selectsAPeriodByDraggingOverTheBars() {
        page.navigate(base);
        Locator over = page.locator(".u-over");
        over.waitFor();
        var box = over.boundingBox();
        page.mouse().move(box.x + box.width * 0.7, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.95, box.y + 60);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile(".*from=20\\d\\d-01-01&to=20\\d\\d-12-31.*"));
        assertThat(total()).not().hasText("60 listings");
        assertThat(page.locator(".chip.on")).hasCount(1);
    }

    @Test
    @Order(4)
    void showsAListingWithWhereItCameFrom() throws Exception {
        page.navigate(base + "?q=problem:lost-beginning");
        page.locator(".results a.title").first().click();
        assertThat(page.getByText("What to do: correct the page.")).isVisible();
        assertThat(page.locator("pre .part.date_text")).hasCount(1);
        assertThat(page.locator(".sources li")).hasCount(1);
        hasNothingSerious();
        picture("listing");
        page.getByText("Back to the listings").click();
        assertThat(page)
                .hasURL(Pattern.compile(".*problem:lost-beginning|.*problem%3Alost-beginning"));
    }

    @Test
    @Order(4)
    void saysWhichWordsMadeATopicAndShowsEveryField() {
        page.navigate(base + "?topic=forced-labour");
        page.locator(".results a.title").first().click();
        Locator match =
                page.locator(".matches li")
                        .filter(new Locator.FilterOptions().setHasText("Forced labour"));
        assertThat(match.locator("q").first()).not().isEmpty();
        page.getByText("All fields").click();
        assertThat(page.locator(".fields th").allTextContents()).contains("item_id", "topics");
    }

    @Test
    @Order(5)
    void worksByKeyboardInTheDarkAndOnAPhone() throws Exception {
        page.navigate(base);
        assertThat(total()).hasText("60 listings");
        hasNothingSerious();
        page.getByRole(AriaRole.SEARCHBOX).focus();
        page.keyboard().type("migrants");
        page.keyboard().press("Enter");
        assertThat(page.locator(".results mark").first()).isVisible();
        Page dark = chromium.page(1440, 1000, ColorScheme.DARK);
        dark.navigate(base + "?q=migrants");
        dark.locator(".results mark").first().waitFor();
        Page other = page;
        page = dark;
        hasNothingSerious();
        picture("explore-dark");
        page = chromium.page(390, 844, ColorScheme.LIGHT);
        page.navigate(base);
        page.locator(".results a.title").first().waitFor();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        hasNothingSerious();
        picture("phone");
        page.context().close();
        dark.context().close();
        page = other;
    }

    @Test
    @Order(6)
    void showsThePipeline() throws Exception {
        page.navigate(base + "pipeline");
        assertThat(page.locator(".balance .figure"))
                .hasText(Pattern.compile("Balanced"), patiently());
        assertThat(page.locator(".receipts tbody tr")).hasCount(5);
        assertThat(figure("Listings")).hasText("60");
        assertThat(figure("Freshness")).hasText(Pattern.compile("ago|now"));
        assertThat(figure("Generations")).hasText("g1");
        assertThat(figure("Lag")).hasText("0");
        assertThat(figure("Dead letters")).hasText("0");
        hasNothingSerious();
        picture("pipeline");
    }

    private Locator figure(String card) {
        return page.locator("section.card:has(h2:text-is('%s')) .figure".formatted(card));
    }

    @Test
    @Order(6)
    void asksForTheBooksOnceAtATimeHoweverLongTheyTake() {
        AtomicInteger asked = new AtomicInteger();
        page.route("**/api/books", neverAnswered -> asked.incrementAndGet());
        page.clock().install();
        page.navigate(base + "pipeline");
        page.locator(".receipts tbody tr").first().waitFor();
        for (int look = 0; look < 3; look++) {
            page.waitForResponse("**/api/receipts", () -> page.clock().runFor(5_000));
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    @Order(7)
    void showsMarkupInATitleAsText() throws Exception {
        Path evil = folder.resolve("evil.txt");
        Files.writeString(
                evil,
                "Events\n\n"
                        + "March 2031\n\n"
                        + "Event\n\n"
                        + "<script>document.title='taken'</script><img src=x onerror=alert(1)> on"
                        + " wages\n\n"
                        + "3 March 2031\n\n"
                        + "A description of wages & more.\n");
        page.navigate(base + "pipeline");
        page.locator("input#files").last().setInputFiles(evil);
        assertThat(page.locator("[data-file='evil.txt'] .state"))
                .hasText(Pattern.compile("searchable"), patiently());
        page.navigate(base + "?q=file:evil.txt");
        Locator title = page.locator(".results a.title").first();
        title.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(title).containsText("<script>document.title='taken'</script>");
        title.click();
        assertThat(page.locator(".listing h1")).containsText("<script>");
        assertThat(page).hasTitle(Pattern.compile(".*Listings"));
        assertThat(page.locator("main script, main img")).hasCount(0);
    }

    @Test
    @Order(8)
    void showsWhatStoodAtEachPlaceThatAListingWasReadFrom() throws Exception {
        Path first = folder.resolve("first.txt");
        Path second = folder.resolve("second.txt");
        String page1 =
                "Events\n\nMarch 2031\n\nEvent\n\nA seminar that is told twice\n\n5 March 2031\n\n";
        Files.writeString(first, page1 + "In short.\n");
        Files.writeString(second, page1 + "At length: where it is, who comes and what about.\n");
        page.navigate(base + "pipeline");
        page.locator("input#files").last().setInputFiles(new Path[] {first, second});
        for (String file : List.of("first.txt", "second.txt")) {
            assertThat(page.locator("[data-file='%s'] .state".formatted(file)))
                    .hasText(Pattern.compile("searchable"), patiently());
        }
        page.navigate(base + "?q=\"told twice\"");
        assertThat(total()).hasText("1 listing");
        page.locator(".results a.title").click();
        assertThat(page.locator("pre").first()).containsText("At length");
        assertThat(page.locator(".sources li")).hasCount(2);
        Locator other = page.locator(".sources li[data-file='first.txt']");
        assertThat((String) page.locator("pre .kicker").first().evaluate("n => n.nextSibling.data"))
                .as("the line Event is marked, not the beginning of Events")
                .startsWith("\n");
        assertThat(other).containsText("lines 1–11");
        assertThat(other.locator("pre")).containsText("In short.");
        assertThat(other.locator("pre .part.title")).hasText("A seminar that is told twice");
        assertThat(page.locator(".sources li[data-file='second.txt']")).containsText("(this text)");
        hasNothingSerious();
        picture("sources");
    }

    @Test
    @Order(9)
    void showsTextFromRightToLeftWhereItIs() throws Exception {
        Path arabic = Samples.folder().resolve("pages/ar-akhbar.txt");
        page.navigate(base + "pipeline");
        page.locator("input#files").last().setInputFiles(arabic);
        assertThat(page.locator("[data-file='ar-akhbar.txt'] .state"))
                .hasText(Pattern.compile("searchable"), patiently());
        page.navigate(base + "?lang=ar");
        Locator title = page.locator(".results a.title").first();
        assertThat(title).isVisible();
        assertThat((String) title.evaluate("node => getComputedStyle(node).direction"))
                .isEqualTo("rtl");
        picture("arabic");
        title.click();
        Locator heading = page.locator(".listing h1");
        assertThat(heading).hasAttribute("lang", "ar");
        assertThat((String) heading.evaluate("node => getComputedStyle(node).direction"))
                .isEqualTo("rtl");
        assertThat(
                        (String)
                                page.locator("pre")
                                        .first()
                                        .evaluate("node => getComputedStyle(node).direction"))
                .isEqualTo("rtl");
        assertThat(
                        (Boolean)
                                page.locator(".listing")
                                        .evaluate(
                                                "node => [...node.childNodes].every((child) =>"
                                                        + " child.nodeType === Node.ELEMENT_NODE)"))
                .as("nothing but parts, no text as null or false between them")
                .isTrue();
        hasNothingSerious();
        picture("arabic-listing");
    }

    @Test
    @Order(10)
    void isSmallAndFastAndAsksNobodyElse() {
        long[] bytes = {0};
        page.onResponse(response -> bytes[0] += response.request().sizes().responseBodySize);
        page.navigate(base);
        page.locator(".results a.title").first().waitFor();
        page.locator(".u-over").waitFor();
        double shown =
                ((Number) page.evaluate("performance.getEntriesByType('paint')[0].startTime"))
                        .doubleValue();
        page.waitForTimeout(300);
        System.out.printf("first view: %d bytes, first paint after %.0f ms%n", bytes[0], shown);
        assertThat(bytes[0]).isLessThan(300_000);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(11)
    void saysThatElasticsearchIsAwayAndRecovers() throws Exception {
        page.navigate(base);
        assertThat(total()).hasText(Pattern.compile("\\d+ listings"));
        stack.stop(Component.ELASTICSEARCH);
        try {
            page.locator("[data-facet=lang] .value").first().click();
            assertThat(page.locator("#notice")).containsText("Elasticsearch is away");
            picture("away");
        } finally {
            stack.start(Component.ELASTICSEARCH);
        }
        assertThat(page.locator("#notice .notice"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(total()).hasText(Pattern.compile("\\d+ listings"));
    }
}
