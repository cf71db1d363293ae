package org.kehoach;

/** Where {@code kehoach} starts. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--train")) {
            return;
        }
        System.out.println("kehoach " + Application.class.getPackage().getImplementationVersion());
        for (String arg : args) {
            System.out.println(arg);
        }
    }
}
