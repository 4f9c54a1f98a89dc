package org.plumbline.local;

/** Whether this start has the demo studio: its people come with the first start or never. */
record DemoChoice(Setup before, Progress progress) {

    Options of(Options asked) {
        if (before == null || !asked.demo() || before.demo()) {
            return asked;
        }
        progress.say(
                "The data in %s were set up without the demo studio and stay so: --fresh starts anew with it."
                        .formatted(asked.data()));
        return asked.withoutDemo();
    }
}
