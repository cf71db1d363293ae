package org.kehoach.benchmark.peer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XCloseable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** LibreOffice: one process that serves all conversions, spoken to over UNO. */
final class LibreOfficeOverUno implements Contender {

    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;
    private final Path folder;
    private final XDesktop desktop;
    private final String version;

    private LibreOfficeOverUno(Process process, Path folder, XDesktop desktop, String version) {
        this.process = process;
        this.folder = folder;
        this.desktop = desktop;
        this.version = version;
    }

    static Contender start(Path folder, byte[] word) throws IOException {
        Files.write(folder.resolve("plan.docx"), word);
        String version = version();
        int port = freePort();
        String address = "socket,host=127.0.0.1,port=" + port + ";urp;";
        Process process = new ProcessBuilder("soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                "-env:UserInstallation=" + folder.resolve("libreoffice").toUri(), "--accept=" + address)
                .redirectErrorStream(true).redirectOutput(folder.resolve("libreoffice.log").toFile()).start();
        try {
            return new LibreOfficeOverUno(process, folder, desktop(address), version);
        } catch (Exception e) {
            end(process);
            throw new IOException("LibreOffice cannot be reached: " + e, e);
        }
    }

    private static String version() throws IOException {
        Process asked = new ProcessBuilder("soffice", "--version").start();
        return new String(asked.getInputStream().readAllBytes()).strip().replaceFirst("^(\\S+ \\S+).*", "$1");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static XDesktop desktop(String address) throws Exception {
        XUnoUrlResolver resolver = UnoUrlResolver.create(Bootstrap.createInitialComponentContext(null));
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                XComponentContext context = UnoRuntime.queryInterface(XComponentContext.class,
                        resolver.resolve("uno:" + address + "StarOffice.ComponentContext"));
                return UnoRuntime.queryInterface(XDesktop.class, context.getServiceManager()
                        .createInstanceWithContext("com.sun.star.frame.Desktop", context));
            } catch (NoConnectException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    @Override
    public String name() {
        return version + ", one process over UNO, PDF/A-2, PDF/UA asked for";
    }

    @Override
    public Run convert() throws IOException {
        Path pdf = folder.resolve("libreoffice.pdf");
        long start = System.nanoTime();
        try {
            XComponent document = UnoRuntime.queryInterface(XComponentLoader.class, desktop).loadComponentFromURL(
                    folder.resolve("plan.docx").toUri().toString(), "_blank", 0,
                    new PropertyValue[]{value("Hidden", true), value("ReadOnly", true)});
            UnoRuntime.queryInterface(XStorable.class, document).storeToURL(pdf.toUri().toString(),
                    new PropertyValue[]{value("FilterName", "writer_pdf_Export"), value("FilterData",
                            new PropertyValue[]{value("SelectPdfVersion", 2), value("UseTaggedPDF", true),
                                    value("PDFUACompliance", true)})});
            UnoRuntime.queryInterface(XCloseable.class, document).close(true);
        } catch (com.sun.star.uno.Exception e) {
            throw new IOException(e);
        }
        byte[] bytes = Files.readAllBytes(pdf);
        return new Run(System.nanoTime() - start, bytes);
    }

    private static PropertyValue value(String name, Object value) {
        PropertyValue out = new PropertyValue();
        out.Name = name;
        out.Value = value;
        return out;
    }

    @Override
    public long processorNanos() {
        return Contender.processorNanos(process);
    }

    @Override
    public void close() {
        try {
            desktop.terminate();
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (RuntimeException e) {
            System.err.println("LibreOffice does not end by itself: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(process);
        }
    }

    /** The program that is started is a script, and starts others. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
