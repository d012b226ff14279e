package org.listings.explore;

import java.util.concurrent.CountDownLatch;
import org.listings.elastic.Elasticsearch;
import org.listings.explore.http.Routes;
import org.listings.explore.http.WebServer;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the page until it is told to stop. */
public final class ExploreTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(ExploreTask.class);

    private final ExploreConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public ExploreTask(ExploreConfig config) {
        this.config = config;
    }

    @Override
    public void run(ServiceContext context) throws Exception {
        try (Elasticsearch elasticsearch = Elasticsearch.open(config.elasticsearch());
                WebServer server =
                        WebServer.open(config.address(), config.names(), routes(elasticsearch))) {
            context.started();
            log.atInfo().addKeyValue("port", server.port()).log("the Explore page is served");
            stopped.await();
        }
    }

    private Routes routes(Elasticsearch elasticsearch) {
        Routes routes =
                new Routes()
                        .get("/", PageFiles::page)
                        .get("/listing/", PageFiles::page)
                        .get("/pipeline", PageFiles::page)
                        .get("/page/", PageFiles::file)
                        .get("/api/openapi.yaml", asked -> PageFiles.file("openapi.yaml"));
        new ListingRoutes(config, elasticsearch.client()).addTo(routes);
        new PipelineRoutes(config, elasticsearch.client()).addTo(routes);
        return routes;
    }

    @Override
    public void stop() {
        stopped.countDown();
    }
}
