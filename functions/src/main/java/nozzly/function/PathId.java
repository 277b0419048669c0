package nozzly.function;

import java.util.Locale;
import nozzly.farm.Kind;
import nozzly.http.Request;

/** The number of the thing that a path names. */
final class PathId {

    private PathId() {}

    /** 0, which nothing has, when the path names none of this kind. */
    static long of(Request request, Kind kind) {
        return kind.number(request.pathParameters().get(kind.name().toLowerCase(Locale.ROOT) + "Id"));
    }
}
