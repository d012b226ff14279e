package org.listings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.listings.kit.CodeVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command and its verbs. */
@Command(
        name = "listings",
        versionProvider = Listings.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "From dropped listing files to searchable documents.",
        subcommands = {
            Demo.class,
            Up.class,
            Down.class,
            Status.class,
            Dlq.class,
            Drop.class,
            Parse.class,
            Export.class,
            Diff.class,
            Replay.class,
            GenerationsCommand.class,
            Promote.class,
            Rollback.class,
            Prune.class,
            Try.class,
            TopicsCommand.class,
            DashboardsCommand.class,
            Prepare.class,
            Quality.class,
            Services.class
        },
        footer = {
            "",
            "Start with ./listings demo. Data, logs and the inbox are in .listings/ (or --home"
                    + " DIR).",
            "./listings COMMAND --help tells more about a command."
        },
        exitCodeListHeading = ExitCode.HEADING,
        exitCodeList = {
            ExitCode.DONE_TEXT,
            ExitCode.FAILED_TEXT,
            ExitCode.USAGE_TEXT,
            ExitCode.NOT_RUNNING_TEXT,
            ExitCode.TIMED_OUT_TEXT,
            ExitCode.DIFFERS_TEXT
        })
public final class Listings {
    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show stack traces and the libraries' own messages.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli sees that it is asked for
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show which code this is.")
    @SuppressWarnings("unused")
    private boolean version;

    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = writer(standard);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Logging.configure(args);
        int exitCode = commandLine(out, err).execute(args);
        out.flush();
        exitCode = standard.exitCode(exitCode, err);
        err.flush();
        System.exit(exitCode);
    }

    /** The command on these writers; {@code execute} gives the exit code. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Listings())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Errors())
                .setParameterExceptionHandler(new Errors())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpWidth(100);
    }

    // UTF-8 whatever the locale says: listings are in all the world's scripts.
    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    boolean isVerbose() {
        return verbose;
    }

    /** Says which code this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"listings " + CodeVersion.current()};
        }
    }
}
