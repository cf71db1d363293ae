package org.kehoach.worker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A child that does what it is told, such as to break in each way that there is. */
final class OddChild {

    private OddChild() {}

    public static void main(String[] args) {
        Worker.serve(new BufferedInputStream(System.in), new FileOutputStream(FileDescriptor.out), OddChild::run);
    }

    private static byte[] run(byte[] request) {
        String asked = new String(request, StandardCharsets.UTF_8);
        return switch (asked.replaceFirst(" .*", "")) {
            case "hang" -> hang();
            case "fill" -> fill();
            case "sink" -> bytes(sink(1));
            case "halt" -> halt();
            case "throw" -> throw new IllegalStateException("một lỗi");
            case "connect" -> bytes(connect(Integer.parseInt(asked.substring(8))));
            case "print" -> {
                System.err.print("x".repeat(1_000_000));
                yield bytes("printed");
            }
            default -> bytes(asked + " " + ProcessHandle.current().pid());
        };
    }

    private static byte[] bytes(Object words) {
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static byte[] hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static byte[] fill() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < 10_000) {
            all.add(new byte[1 << 20]);
        }
        return all.getFirst();
    }

    private static int sink(int depth) {
        return depth > 0 ? 1 + sink(depth + 1) : depth;
    }

    private static byte[] halt() {
        Runtime.getRuntime().halt(7);
        return new byte[0];
    }

    private static String connect(int port) {
        try (Socket _ = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return "connected";
        } catch (SocketException _) {
            try {
                return InetAddress.getLocalHost().toString();
            } catch (UnknownHostException _) {
                return "nowhere";
            }
        } catch (IOException e) {
            return e.toString();
        }
    }
}
