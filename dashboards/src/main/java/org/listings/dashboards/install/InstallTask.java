package org.listings.dashboards.install;

import org.listings.dashboards.Dashboards;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.kit.hold.Nap;
import org.listings.kit.hold.Stopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installs the dashboards once Kibana is up, beside a service that does not wait for it: a Kibana
 * that is away or refuses them keeps nothing from working, and is not in the service's health.
 */
public final class InstallTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(InstallTask.class);

    private final KibanaAddress address;
    private final Dashboards dashboards;
    private final Nap nap = new Nap();

    public InstallTask(KibanaAddress address, Dashboards dashboards) {
        this.address = address;
        this.dashboards = dashboards;
    }

    @Override
    public void run(ServiceContext context) {
        context.started();
        try {
            Kibana kibana = new Kibana(address);
            Hold hold = new Hold(nap, Backoff.USUAL, () -> {});
            try {
                int objects = hold.until(() -> kibana.install(dashboards.ndjson()));
                log.atInfo()
                        .addKeyValue("kibana", address)
                        .addKeyValue("objects", objects)
                        .log("dashboards installed");
            } catch (ImportRefused e) {
                log.atError()
                        .addKeyValue("kibana", address)
                        .addKeyValue("reason", e.getMessage())
                        .log("dashboards not installed");
            }
            nap.untilStopped();
        } catch (Stopped e) {
            log.atDebug().log("stopped");
        }
    }

    @Override
    public void stop() {
        nap.stop();
    }
}
