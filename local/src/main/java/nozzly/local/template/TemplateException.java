package nozzly.local.template;

import org.snakeyaml.engine.v2.nodes.Node;

/** Says what the local stack cannot use in a template, and on which line. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }

    static TemplateException at(Node node, String problem) {
        String where = node.getStartMark()
                .map(mark -> mark.getName() + ":" + (mark.getLine() + 1) + ": ")
                .orElse("");
        return new TemplateException(where + problem);
    }
}
