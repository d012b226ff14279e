package org.listings.operations.generations;

/**
 * What takes files into the pipeline. It is paused for the moment in which the alias moves: then
 * nothing can become searchable in the old generation that the new one lacks.
 */
public interface Intake {

    /** One that runs elsewhere: what it takes meanwhile may be missing to readers for a moment. */
    Intake ELSEWHERE =
            new Intake() {
                @Override
                public void pause() {}

                @Override
                public void resume() {}
            };

    /** Takes no more files; those that are dropped wait. Returns when none is under way. */
    void pause();

    /** Takes files again, for what is live now. */
    void resume();
}
