package org.listings.cli;

/** What the command's exit codes mean; the one table that help and README show. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_RUNNING = 3;
    static final int TIMED_OUT = 4;
    static final int DIFFERS = 5;

    static final String HEADING = "%nExit codes:%n";
    static final String DONE_TEXT = "0:done";
    static final String FAILED_TEXT =
            "1:something could not be done; standard error says what and what to do next";
    static final String USAGE_TEXT = "2:the command line was not understood";
    static final String NOT_RUNNING_TEXT =
            "3:Kafka, the registry, Elasticsearch or the services do not run or do not answer";
    static final String TIMED_OUT_TEXT = "4:it took longer than allowed";
    static final String DIFFERS_TEXT = "5:more listings differ than --fail-over allows";

    private ExitCode() {}
}
