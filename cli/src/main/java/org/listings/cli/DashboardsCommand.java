package org.listings.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.listings.dashboards.Dashboards;
import org.listings.dashboards.install.ImportRefused;
import org.listings.dashboards.install.Kibana;
import org.listings.dashboards.install.KibanaAddress;
import org.listings.kit.Settings;
import org.listings.kit.hold.Away;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks after Kibana's objects. */
@Command(
        name = "dashboards",
        description = "Look after the Kibana dashboards.",
        synopsisSubcommandLabel = "COMMAND")
final class DashboardsCommand {

    private static final Duration AGAIN_EVERY = Duration.ofSeconds(2);
    private static final String EXPLORE = "LISTINGS_EXPLORE_URL";

    @Spec private CommandSpec spec;

    @Command(
            name = "install",
            description = {
                "Install data views, searches and dashboards in a Kibana 8.19, over what is there.",
                "Who may: LISTINGS_KIBANA_USER and _PASSWORD (or _PASSWORD_FILE), or _API_KEY;"
                        + " LISTINGS_KIBANA_SPACE, _CA_FILE and _TIMEOUT as for the index service."
            })
    int install(
            @Option(
                            names = "--kibana",
                            paramLabel = "URL",
                            description =
                                    "Where Kibana is (default: LISTINGS_KIBANA_URL, else"
                                            + " http://localhost:5601).")
                    String kibana,
            @Option(
                            names = "--explore",
                            paramLabel = "URL",
                            description =
                                    "Where the Explore page is, for links to a listing's files and"
                                            + " lines (default: LISTINGS_EXPLORE_URL, else"
                                            + " http://127.0.0.1:8088).")
                    String explore,
            @Option(
                            names = "--wait",
                            paramLabel = "SECONDS",
                            defaultValue = "0",
                            description = "How long Kibana may take to be up (default: 0).")
                    int wait) {
        Settings settings = settings(explore);
        String url =
                kibana != null ? kibana : settings.text(KibanaAddress.URL, "http://localhost:5601");
        KibanaAddress address = KibanaAddress.from(url, settings);
        int objects =
                install(new Kibana(address), Dashboards.from(settings), Duration.ofSeconds(wait));
        spec.commandLine()
                .getOut()
                .printf(
                        "%d objects are installed: %s/app/dashboards (Listings; Listings: data"
                                + " quality; Listings: pipeline).%n",
                        objects, url.replaceAll("/+$", ""));
        return ExitCode.DONE;
    }

    private static int install(Kibana kibana, Dashboards dashboards, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return kibana.install(dashboards.ndjson());
            } catch (ImportRefused e) {
                throw new CommandFailed(ExitCode.FAILED, e.getMessage(), e);
            } catch (Away e) {
                if (System.nanoTime() >= deadline) {
                    throw new CommandFailed(
                            ExitCode.NOT_RUNNING,
                            e.getMessage()
                                    + ". When that is put right, try again; --wait SECONDS"
                                    + " waits for a Kibana that is starting.",
                            e);
                }
                Waiting.pause(AGAIN_EVERY);
            }
        }
    }

    @Command(
            name = "print",
            description = {
                "Print the objects as the file that Kibana imports (Stack Management, Saved"
                        + " Objects, Import).",
                "Write it to a file whose name ends in .ndjson."
            })
    int print(
            @Option(
                            names = "--explore",
                            paramLabel = "URL",
                            description = "Where the Explore page is, for links.")
                    String explore) {
        spec.commandLine().getOut().print(Dashboards.from(settings(explore)).ndjson());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private static Settings settings(String explore) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (explore != null) {
            environment.put(EXPLORE, explore);
        }
        return Settings.from(environment);
    }
}
