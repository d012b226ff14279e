package org.listings.cli;

import picocli.CommandLine.Command;

/** Works with the records that the services gave up. */
@Command(
        name = "dlq",
        description = {
            "Work with dead letters: the records that could not be decoded, enriched or indexed.",
            "What is done with them is written down in the topic listings.audit."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DlqList.class, DlqShow.class, DlqRetry.class, DlqDiscard.class})
final class Dlq {}
