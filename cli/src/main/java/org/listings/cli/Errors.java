package org.listings.cli;

import java.io.PrintWriter;
import org.listings.kit.BadSetting;
import org.listings.operations.Refused;
import org.listings.operations.Unavailable;
import org.listings.stack.StackException;
import picocli.CommandLine;

/** Turns whatever a command throws into one message on standard error and an exit code. */
final class Errors
        implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(CommandLine.ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("listings: " + message(error) + "."));
        CommandLine.UnmatchedArgumentException.printSuggestions(error, err);
        err.println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    /** Picocli begins what it says of a group of options with a word that says nothing here. */
    private static String message(CommandLine.ParameterException error) {
        String message = error.getMessage();
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
    }

    @Override
    public int handleExecutionException(
            Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        if (StopOnSignal.isSignalled()) {
            return ExitCode.FAILED;
        }
        PrintWriter err = command.getErr();
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        boolean verbose = ((Listings) root.getCommand()).isVerbose();
        err.println(command.getColorScheme().errorText("listings: " + message(error, verbose)));
        if (verbose) {
            error.printStackTrace(err);
        }
        err.flush();
        return error instanceof CommandFailed failed
                ? failed.exitCode()
                : error instanceof StackException || error instanceof Unavailable
                        ? ExitCode.NOT_RUNNING
                        : ExitCode.FAILED;
    }

    private static String message(Exception error, boolean verbose) {
        if (error instanceof CommandFailed
                || error instanceof StackException
                || error instanceof Unavailable
                || error instanceof Refused
                || error instanceof BadSetting) {
            return error.getMessage();
        }
        return "this should not have happened: "
                + error
                + (verbose ? "" : " (--verbose shows where; please report it)");
    }
}
