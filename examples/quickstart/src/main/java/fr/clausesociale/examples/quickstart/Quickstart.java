package fr.clausesociale.examples.quickstart;

/** Runs with {@code mvn -q compile exec:java -pl examples/quickstart -am} from the root of the project. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints one line.
     *
     * @param args  not used
     */
    public static void main(String[] args) {
        System.out.println("Clause is built and runs.");
    }
}
