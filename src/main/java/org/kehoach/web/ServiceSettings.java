package org.kehoach.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How Spring is set (thiết lập dịch vụ). Given as arguments, which outrank files of the folder and the environment: nothing
 * there may open the service to the network.
 */
final class ServiceSettings {

    private ServiceSettings() {}

    static String[] arguments(String address, int port) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("server.address", address);
        out.put("server.port", port);
        out.put("server.shutdown", "graceful");
        out.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        // No configuration from the folder that the user happens to be in.
        out.put("spring.config.location", "classpath:/org/kehoach/web/");
        out.put("spring.config.on-not-found", "ignore");
        out.put("server.tomcat.threads.max", 32);
        out.put("server.tomcat.max-connections", 256);
        out.put("server.tomcat.connection-timeout", "20s");
        out.put("server.forward-headers-strategy", "none");
        out.put("spring.web.resources.add-mappings", false);
        out.put("spring.web.error.whitelabel.enabled", false);
        out.put("spring.mvc.formcontent.filter.enabled", false);
        out.put("spring.servlet.multipart.enabled", false);
        // Actuator tells whether the service is well, and nothing else.
        out.put("management.endpoints.access.default", "none");
        out.put("management.endpoint.health.access", "read-only");
        out.put("management.endpoint.health.show-details", "never");
        out.put("management.endpoint.health.show-components", "never");
        out.put("management.endpoints.web.exposure.include", "health");
        out.put("management.endpoints.web.discovery.enabled", false);
        out.put("management.health.diskspace.enabled", false);
        out.put("logging.level.root", "ERROR");
        // A taken port is told by the command.
        out.put("logging.level.org.springframework.boot.SpringApplication", "OFF");
        out.put("logging.level.org.springframework.boot.diagnostics", "OFF");
        out.put("logging.level.org.apache.catalina", "OFF");
        out.put("logging.level.org.apache.coyote", "OFF");
        out.put("logging.level.org.apache.pdfbox", "OFF");
        out.put("logging.level.org.apache.fontbox", "OFF");
        out.put("logging.pattern.console", "%d{HH:mm:ss} %-5p %m%n");
        return out.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()).toArray(String[]::new);
    }
}
