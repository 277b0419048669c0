package nozzly.template;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class FunctionRules {

    /** The HTTP API gives up after 30 seconds. */
    private static final int LONGEST_ANSWER_SECONDS = 29;

    private static final Pattern SCHEDULE = Pattern.compile(
            "rate\\((1 (minute|hour|day)|([2-9]|[1-9]\\d+) (minutes|hours|days))\\)|cron\\(\\S+( \\S+){5}\\)");

    /** Those that people invoke by hand. */
    private static final Set<String> OPERATED = Set.of("RebuildFiguresFunction");

    private FunctionRules() {}

    /** sam builds once for all that share these. */
    static Stream<Resource> areBuiltApart(Template template) {
        return template.functions()
                .filter(function -> !"functions/".equals(function.at("CodeUri"))
                        || !"java25".equals(function.at("Runtime"))
                        || function.body().containsKey("Metadata"));
    }

    static Stream<Resource> shareARoleOrHaveNone(Template template) {
        return template.functions()
                .filter(function -> template.target(function.at("Role"), RoleRules.ROLE) == null
                        || template.functions()
                                .anyMatch(other -> !other.id().equals(function.id())
                                        && function.at("Role").equals(other.at("Role"))));
    }

    /** A log group that Lambda makes itself keeps its lines for ever. */
    static Stream<Resource> logWithoutEnd(Template template) {
        return template.functions().filter(function -> {
            Resource group = template.target(function.at("LoggingConfig", "LogGroup"), "AWS::Logs::LogGroup");
            Resource role = template.target(function.at("Role"), RoleRules.ROLE);
            return group == null
                    || group.at("RetentionInDays") == null
                    || role == null
                    || RoleRules.statements(role)
                            .noneMatch(statement -> Tree.list(statement.get("Action"))
                                            .contains("logs:PutLogEvents")
                                    && Tree.list(statement.get("Resource")).stream()
                                            .allMatch(resource -> group.id().equals(Tree.target(resource))));
        });
    }

    /** One size is tuned for all. */
    static Stream<Resource> haveAMemoryOfTheirOwn(Template template) {
        Set<Integer> sizes = template.functions()
                .map(function -> function.number("MemorySize", 0))
                .collect(Collectors.toSet());
        return template.functions().filter(function -> {
            int megabytes = function.number("MemorySize", 0);
            return sizes.size() > 1 || megabytes < 128 || megabytes > 10_240;
        });
    }

    static Stream<Resource> answerTooLate(Template template) {
        return template.events("HttpApi")
                .map(Event::function)
                .distinct()
                .filter(function -> function.number("Timeout", 3) > LONGEST_ANSWER_SECONDS);
    }

    /** Without an alias that takes over every change, a snapshot is of an old configuration, or is not used at all. */
    static Stream<Resource> takeASnapshotInVain(Template template) {
        return template.functions().filter(function -> {
            boolean snapshot = "PublishedVersions".equals(function.at("SnapStart", "ApplyOn"));
            boolean alias = function.at("AutoPublishAlias") != null;
            boolean all = Boolean.TRUE.equals(function.at("AutoPublishAliasAllProperties"));
            return snapshot != alias || snapshot != all;
        });
    }

    /** Nothing ever runs them, or something besides the people who operate them does. */
    static Stream<Resource> areInvokedByTheWrongOnes(Template template) {
        return template.functions()
                .filter(function -> Template.events(function).findAny().isEmpty() != OPERATED.contains(function.id()));
    }

    static Stream<Event> haveAScheduleThatDoesNotParse(Template template) {
        return template.events("Schedule", "ScheduleV2").filter(event -> {
            Object expression = event.at(event.type().equals("Schedule") ? "Schedule" : "ScheduleExpression");
            return !SCHEDULE.matcher(String.valueOf(expression)).matches();
        });
    }
}
