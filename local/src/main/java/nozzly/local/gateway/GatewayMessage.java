package nozzly.local.gateway;

/** What the gateway itself answers, in the words of the real one. */
enum GatewayMessage {
    BAD_REQUEST(400, "Bad Request"),
    UNAUTHORIZED(401, "Unauthorized"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not Found"),
    TOO_LARGE(413, "Request Entity Too Large"),
    INTERNAL_ERROR(500, "Internal Server Error"),
    UNAVAILABLE(503, "Service Unavailable");

    private final int status;
    private final String message;

    GatewayMessage(int status, String message) {
        this.status = status;
        this.message = message;
    }

    Answer answer() {
        return Answer.text(status, "application/json", "{\"message\":\"" + message + "\"}");
    }
}
