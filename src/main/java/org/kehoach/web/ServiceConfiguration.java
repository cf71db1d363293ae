package org.kehoach.web;

import java.time.Duration;
import org.kehoach.generate.Generator;
import org.kehoach.worker.ChildCommand;
import org.kehoach.worker.ChildPool;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** What the service is made of (các phần của dịch vụ). */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlanApi.class, TextApi.class, WordApi.class, PlanPages.class, DraftApi.class, PlanTextApi.class,
        EditorPages.class, ImportApi.class, ImportPages.class, FaultAdvice.class, ContainerFaults.class})
class ServiceConfiguration {

    /** Documents that a child process imports before another takes its place. */
    private static final int SHARE = 50;
    private static final Duration LONGEST_IMPORT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Making a document keeps one core busy. */
    @Bean
    WorkLimit workLimit() {
        return new WorkLimit(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
    }

    @Bean
    Plans plans(Workspace workspace, Generator generator, WorkLimit limit) {
        return new Plans(workspace, generator, limit);
    }

    @Bean
    PlanText planText(Workspace workspace) {
        return new PlanText(workspace);
    }

    /** Ended with the service, and whatever it works at. */
    @Bean
    ChildPool importers() {
        return new ChildPool(ChildCommand.importer(), SHARE, LONGEST_IMPORT);
    }

    @Bean
    Imports imports(Workspace workspace, ChildPool importers) {
        return new Imports(workspace, importers,
                new WorkLimit(Runtime.getRuntime().availableProcessors(), PATIENCE.multipliedBy(2)));
    }

    @Bean
    FaultWriter faultWriter(JsonMapper json, Pages pages) {
        return new FaultWriter(json, pages);
    }

    @Bean
    FilterRegistrationBean<Gatekeeper> gatekeeper(FaultWriter faults) {
        FilterRegistrationBean<Gatekeeper> registration = new FilterRegistrationBean<>(new Gatekeeper(faults));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Last, so that it stands nearest to the fault. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerFaultsToldLikeOthers(FaultWriter faults) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerFaults.Valve(faults)));
    }
}
