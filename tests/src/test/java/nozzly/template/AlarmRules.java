package nozzly.template;

import java.util.List;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class AlarmRules {

    private static final String ALARM = "AWS::CloudWatch::Alarm";

    /** This many alarms cost nothing. */
    private static final int MOST = 10;

    private static final List<String> WATCHED = List.of(
            "ApproximateNumberOfMessagesVisible",
            "ApproximateAgeOfOldestMessage",
            "OldestUnsettledSeconds",
            "Errors",
            "5xx",
            "Throttles");

    private AlarmRules() {}

    static Stream<Resource> areTooMany(Template alarms) {
        return alarms.resources(ALARM).skip(MOST);
    }

    /** The metrics that no alarm watches. */
    static Stream<String> missing(Template alarms) {
        List<String> watched =
                alarms.resources(ALARM).flatMap(AlarmRules::metrics).toList();
        return WATCHED.stream().filter(metric -> !watched.contains(metric));
    }

    static Stream<Resource> tellNobody(Template alarms) {
        return alarms.resources(ALARM).filter(alarm -> alarm.at("AlarmActions") == null);
    }

    private static Stream<String> metrics(Resource alarm) {
        return Stream.concat(
                Stream.ofNullable((String) alarm.at("MetricName")),
                Tree.list(alarm.at("Metrics")).stream()
                        .map(metric -> (String) Tree.at(metric, "MetricStat", "Metric", "MetricName"))
                        .filter(name -> name != null));
    }
}
