package nozzly.integration;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The bodies in which each product tells of one print of {@code jobs/Big_vase.gcode}, which began an hour before it
 * ended, half way through when it was cancelled. Written after their documentation; each has its own key.
 */
enum SentBody {
    STANDARD_WEBHOOKS(
            "application/json",
            "{'type':'job.started','timestamp':'START','data':{'printer':'Mk4','job':'KEY','file':'Big_vase.gcode'}}",
            "{'type':'job.succeeded','timestamp':'END','data':{'printer':'Mk4','job':'KEY','file':'Big_vase.gcode',"
                    + "'elapsedSeconds':3600,'consumption':[{'grams':19.5}]}}",
            "{'type':'job.cancelled','timestamp':'END','data':{'printer':'Mk4','job':'KEY','file':'Big_vase.gcode',"
                    + "'progressPercent':50,'elapsedSeconds':3600}}"),
    SIMPLYPRINT(
            "application/json",
            simplyPrint("job.started", "STARTSECONDS"),
            simplyPrint("job.done", "ENDSECONDS"),
            simplyPrint("job.cancelled", "ENDSECONDS").replace("'percentage':100", "'percentage':50")),
    OCTOPRINT(
            "multipart/form-data; boundary=B0undary",
            octoPrint("Print Started", "{}", "STARTSECONDS", "0"),
            octoPrint("Print Done", "{'time':3600}", "ENDSECONDS", "100"),
            octoPrint("Print Failed", "{'time':3600,'reason':'cancelled'}", "ENDSECONDS", "50")),
    OCTOEVERYWHERE(
            "application/json",
            octoEverywhere("1", "'DurationSec':0,'Progress':0"),
            octoEverywhere("2", "'DurationSec':3600,'Progress':100"),
            octoEverywhere("3", "'DurationSec':3600,'Progress':50,'PlatformErrorCode':'cancelled'")),
    OBICO(
            "application/json",
            obico("PrintStarted", "''"),
            obico("PrintDone", "ENDSECONDS.5"),
            obico("PrintCancelled", "ENDSECONDS.5")),
    BAMBUDDY(
            "application/json",
            "{'title':'Print Started','source':'Bambuddy','event':'print_start','printer':'Mk4','filename':'Big vase',"
                    + "'timestamp':'KEY','estimated_time':'1h 0m','eta':'14:12'}",
            "{'title':'Print Completed','source':'Bambuddy','event':'print_complete','printer':'Mk4',"
                    + "'filename':'Big vase','timestamp':'KEY','duration':'1h 0m','filament_grams':'19.5',"
                    + "'reason':'Unknown','image':'aGVsbG8='}",
            "{'title':'Print Stopped','source':'Bambuddy','event':'print_stopped','printer':'Mk4',"
                    + "'filename':'Big vase','timestamp':'KEY','duration':'1h 0m','filament_grams':'10.0',"
                    + "'progress':'50','reason':'Unknown'}"),
    MOONRAKER(
            "application/json",
            moonraker("started", "0", "0"),
            moonraker("complete", "6538", "3600"),
            moonraker("cancelled", "3353", "3600")),
    PRINTAGO(
            "application/json",
            printago("onJobStarted", "START"),
            printago("onJobSucceeded", "END"),
            printago("onJobCancelled", "END"));

    private final String contentType;
    private final String started;
    private final String succeeded;
    private final String cancelled;

    SentBody(String contentType, String started, String succeeded, String cancelled) {
        this.contentType = contentType;
        this.started = started;
        this.succeeded = succeeded;
        this.cancelled = cancelled;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String contentType() {
        return contentType;
    }

    String started(String key, Instant end) {
        return filled(started, key, end);
    }

    String succeeded(String key, Instant end) {
        return filled(succeeded, key, end);
    }

    String cancelled(String key, Instant end) {
        return filled(cancelled, key, end);
    }

    private static String filled(String body, String key, Instant end) {
        Instant last = end.truncatedTo(ChronoUnit.SECONDS);
        Instant first = last.minus(Duration.ofHours(1));
        return body.replace("STARTSECONDS", "" + first.getEpochSecond())
                .replace("ENDSECONDS", "" + last.getEpochSecond())
                .replace("START", first.toString())
                .replace("END", last.toString())
                .replace("KEY", key)
                .replace('\'', '"');
    }

    private static String simplyPrint(String event, String timestamp) {
        return ("{'webhook_id':42,'event':'%s','timestamp':%s,'data':{'job':{'id':456,'uid':'KEY','state':'completed',"
                        + "'file':'Big_vase.gcode','percentage':100,'started':STARTSECONDS,'ended':%s,"
                        + "'printer':{'id':1,'name':'Mk4','group':null},'ai':null,'skippedObjects':null}}}")
                .formatted(event, timestamp, event.equals("job.started") ? "null" : "ENDSECONDS");
    }

    private static String octoPrint(String topic, String extra, String time, String completion) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deviceIdentifier", "Mk4");
        fields.put("topic", topic);
        fields.put(
                "extra",
                extra.replaceFirst("\\{", "{'path':'jobs/Big_vase.gcode','name':'Big_vase.gcode',")
                        .replace(",}", "}"));
        fields.put("job", "{'filament':{'tool0':{'length':6538.1,'volume':15.7}}}");
        fields.put("progress", "{'completion':%s}".formatted(completion));
        fields.put("currentTime", time);
        return fields.entrySet().stream()
                        .map(field -> "--B0undary\r\nContent-Disposition: form-data; name='%s'\r\n\r\n%s\r\n"
                                .formatted(field.getKey(), field.getValue()))
                        .collect(Collectors.joining())
                + "--B0undary\r\nContent-Disposition: form-data; name='snapshot'; filename='snapshot.jpg'\r\n"
                + "Content-Type: image/jpeg\r\n\r\nJPEG\r\n--B0undary--\r\n";
    }

    private static String octoEverywhere(String type, String members) {
        return ("{'PrinterId':'p1','SecretKey':'SECRET','PrintId':'KEY','EventType':%s,'PrinterName':'Mk4',"
                        + "'FileName':'Big_vase.gcode','QuickViewUrl':'https://octoeverywhere.com/view',%s}")
                .formatted(type, members);
    }

    private static String obico(String type, String ended) {
        return ("{'event':{'type':'%s'},'printer':{'id':12,'name':'Mk4'},'print':{'id':'KEY',"
                        + "'filename':'Big_vase.gcode','started_at':STARTSECONDS,'ended_at':%s},'img_url':null}")
                .formatted(type, ended);
    }

    private static String moonraker(String event, String millimetres, String seconds) {
        String figures = ("{\\'filename\\':\\'jobs/Big_vase.gcode\\',\\'filament_used\\':%s,\\'total_duration\\':%s,"
                        + "\\'state\\':\\'KEY\\'}")
                .formatted(millimetres, seconds);
        return "{'version':'1.0','title':'','type':'info','printer':'Mk4','attachments':[],'message':'%s'}"
                .formatted("{\\'event\\':\\'%s\\',\\'job\\':%s,\\'prev\\':%s}".formatted(event, figures, figures));
    }

    private static String printago(String event, String time) {
        return ("{'event':'%s','timestamp':'%s','data':{'printer':{'name':'Mk4'},"
                        + "'printJob':{'id':'KEY','partName':'Big_vase.gcode'}}}")
                .formatted(event, time);
    }
}
