package fr.clausesociale.json;

/**
 * How far the reading or writing of a long stream has come, for whoever watches it or wants to end it.
 *
 * <p>It is told each time that another MiB (1,048,576 bytes) is done and there is more to do, and once at the end, of an empty stream
 * too; never by the clock. While reading, {@code bytes} are then exactly so many MiB, whatever pieces the stream gives them in, and {@code
 * records} those which end in them; of CSV in another charset than UTF-8 some of these may come later. While writing, {@code bytes} go up to
 * the end of a record. No record stands in it, so that it can be logged.
 *
 * <p>Whatever it throws ends the reading or writing and reaches the caller as it is. It is called by the thread that reads or writes.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface StreamProgress {

    /**
     * Takes how far it has come.
     *
     * @param bytes the bytes read or written so far
     * @param records the records of which it is known by now what became of them, accepted and rejected: lines, or contracts of a DECP file
     */
    void reached(long bytes, long records);
}
