package org.kehoach.web;

import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.kehoach.generate.Generator;
import org.kehoach.worker.ChildPool;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The running service (dịch vụ đang chạy), on this machine's own address only. */
final class Service implements AutoCloseable {

    private static final String ADDRESS = "127.0.0.1";

    /** Far more than the pages of any document take; a request keeps its place among the few until then. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;

    private Service(ConfigurableApplicationContext context, CountDownLatch closed) {
        this.context = context;
        this.closed = closed;
    }

    /**
     * Starts the service.
     *
     * @param port 0 for any free one
     * @return empty where the port cannot be had
     */
    static Optional<Service> start(Workspace workspace, int port, String version) {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(ServiceConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers((GenericApplicationContext c) -> {
            c.registerBean(Workspace.class, () -> workspace);
            c.registerBean(Generator.class, () -> new Generator(workspace, version, LONGEST));
            c.registerBean(Pages.class, () -> new Pages(workspace.toString(), version));
        });
        application.addListeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        try {
            return Optional.of(new Service(application.run(ServiceSettings.arguments(ADDRESS, port)), closed));
        } catch (RuntimeException e) {
            if (isTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof SocketException) {
                return true;
            }
        }
        return false;
    }

    /** Where the service is to be found. */
    URI address() {
        int port = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        return URI.create("http://" + ADDRESS + ":" + port + "/");
    }

    /** Gets ready for what takes a while to begin with, beside the first requests. */
    void prepare() {
        context.getBean(ChildPool.class).prepare();
    }

    /** Waits until the service has been stopped, by {@link #close} or by a signal to the process. */
    void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
