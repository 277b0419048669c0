package nozzly.farm;

/**
 * What an edit does to one member: nothing, when it was not given, or a new value, where null removes it.
 */
public record Change<T>(boolean given, T value) {

    public static <T> Change<T> none() {
        return new Change<>(false, null);
    }

    public static <T> Change<T> to(T value) {
        return new Change<>(true, value);
    }

    public T or(T current) {
        return given ? value : current;
    }
}
