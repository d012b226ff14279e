package org.listings.cli;

import org.listings.operations.generations.Intake;
import org.listings.stack.Ports;

/**
 * The intake of this machine, paused by ending its process: the files wait in the inbox. A command
 * that is ended by a signal meanwhile starts it again; one that is killed leaves that to the next
 * command, or to {@code up}.
 */
final class IntakeProcess implements Intake {
    private final Home home;
    private final Fleet fleet;
    private final Progress progress;
    private final Thread onSignal = new Thread(this::start, "resume-intake");
    private int port;

    IntakeProcess(Home home, Fleet fleet, Progress progress) {
        this.home = home;
        this.fleet = fleet;
        this.progress = progress;
    }

    @Override
    public synchronized void pause() {
        Runtime.getRuntime().addShutdownHook(onSignal);
        ServicesProcess.of(home)
                .filter(ServicesProcess::isAlive)
                .ifPresent(
                        intake -> {
                            port = intake.port();
                            progress.say("  pausing the intake; files wait in the inbox ...");
                            intake.stop();
                        });
    }

    @Override
    public void resume() {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException endedByASignal) {
            return;
        }
        fleet.awaitReady(start());
    }

    /** A signal that comes while it is being ended waits until it has. */
    private synchronized ServicesProcess start() {
        return fleet.startIntake(port == 0 || Ports.isTaken(port) ? Ports.free() : port);
    }
}
