package org.listings.cli;

import org.listings.operations.generations.Intake;
import org.listings.stack.Ports;

/** The intake of this machine, paused by ending its process: the files wait in the inbox. */
final class IntakeProcess implements Intake {
    private final Home home;
    private final Fleet fleet;
    private final Progress progress;
    private int port;
    private boolean ran;

    IntakeProcess(Home home, Fleet fleet, Progress progress) {
        this.home = home;
        this.fleet = fleet;
        this.progress = progress;
    }

    @Override
    public void pause() {
        ServicesProcess.of(home)
                .filter(ServicesProcess::isAlive)
                .ifPresent(
                        intake -> {
                            ran = true;
                            port = intake.port();
                            progress.say("  pausing the intake; files wait in the inbox ...");
                            intake.stop();
                        });
    }

    @Override
    public void resume() {
        if (ran) {
            fleet.startIntake(Ports.isTaken(port) ? Ports.free() : port);
        }
    }
}
