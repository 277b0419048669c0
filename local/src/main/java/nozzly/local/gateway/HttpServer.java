package nozzly.local.gateway;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Listens for requests on the loopback address, for there is no real authorizer in front of it. */
public final class HttpServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** What requests have to end in when the server is closed. */
    private static final long GRACE_MILLISECONDS = 10_000;

    /** An HTTP API takes this much of request line and headers. */
    private static final int MAX_HEADERS = 10_240;

    private final Pages pages;
    private final Invocations invocations;
    private final Gateway gateway;
    private final Javalin javalin;

    /** @param port 0 for any free one */
    public HttpServer(int port, Pages pages, Invocations invocations, Gateway gateway) {
        this.pages = pages;
        this.invocations = invocations;
        this.gateway = gateway;
        this.javalin = Javalin.create(this::configure).start(LOOPBACK, port);
    }

    public int port() {
        return javalin.port();
    }

    /** Take no more requests, and wait for those that are being answered. */
    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(GRACE_MILLISECONDS);
            server.setErrorHandler(HttpServer::refuse);
        });
        config.jetty.modifyHttpConfiguration(HttpServer::asAnHttpApi);
        config.routes.before(context -> {
            write(answer(read(context.req())), context.res());
            context.skipRemainingHandlers();
        });
    }

    /** Paths come in as they were sent, to be judged by the functions. */
    private static void asAnHttpApi(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.UNSAFE);
        http.setRequestHeaderSize(MAX_HEADERS);
        http.setSendServerVersion(false);
    }

    /** Answers what is no proper HTTP request, which nobody else sees. */
    private static boolean refuse(Request request, Response response, Callback callback) {
        String message = HttpStatus.getMessage(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, "{\"message\":\"" + message + "\"}", callback);
        return true;
    }

    private Answer answer(IncomingRequest request) {
        return pages.find(request).or(() -> invocations.find(request)).orElseGet(() -> gateway.answer(request));
    }

    private static IncomingRequest read(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), Collections.list(request.getHeaders(name)));
        }
        headers.putIfAbsent("x-forwarded-for", List.of(request.getRemoteAddr()));
        headers.putIfAbsent("x-forwarded-port", List.of(Integer.toString(request.getLocalPort())));
        headers.putIfAbsent("x-forwarded-proto", List.of(request.getScheme()));
        return new IncomingRequest(
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                request.getProtocol(),
                request.getRemoteAddr(),
                headers,
                request.getInputStream().readNBytes(Gateway.MAX_BODY + 1));
    }

    private static void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        answer.cookies().forEach(cookie -> response.addHeader("set-cookie", cookie));
        response.getOutputStream().write(answer.body());
    }
}
