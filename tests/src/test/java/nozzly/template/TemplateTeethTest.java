package nozzly.template;

import static nozzly.template.Tree.at;
import static nozzly.template.Tree.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each check of {@link TemplateTest} finds what it is there for, in a template spoilt for it. */
class TemplateTeethTest {

    private static final String SETTLE = "SettleRunFunction";

    private final Project project = Project.read();
    private final Template template = project.template();

    @Test
    void aMappingThatFailsWholeBatches() {
        mapping().remove("FunctionResponseTypes");
        assertThat(QueueRules.failWholeBatches(template)).hasSize(1);
    }

    @Test
    void aMappingThatScalesWithoutBound() {
        mapping().remove("ScalingConfig");
        assertThat(QueueRules.scaleWithoutBound(template)).hasSize(1);
        mapping().put("ScalingConfig", Map.of("MaximumConcurrency", 1));
        assertThat(QueueRules.scaleWithoutBound(template)).hasSize(1);
    }

    @Test
    void aQueueThatGivesUpTooEarly() {
        map(properties("SettlementQueue").get("RedrivePolicy")).put("maxReceiveCount", 3);
        assertThat(QueueRules.loseMessages(template)).hasSize(1);
    }

    @Test
    void aQueueWithoutDeadLetters() {
        properties("SettlementQueue").remove("RedrivePolicy");
        assertThat(QueueRules.loseMessages(template)).hasSize(1);
    }

    @Test
    void deadLettersThatAreKeptNoLongerThanMessages() {
        properties("SettlementDeadLetterQueue").remove("MessageRetentionPeriod");
        assertThat(QueueRules.keepDeadLettersNoLonger(template)).hasSize(1);
    }

    @Test
    void messagesThatShowUpTooSoon() {
        properties(SETTLE).put("Timeout", 31);
        assertThat(QueueRules.showMessagesTooSoon(template)).hasSize(1);
    }

    @Test
    void aFunctionThatNeedsABuildOfItsOwn() {
        properties(SETTLE).put("CodeUri", "settlement/");
        assertThat(FunctionRules.areBuiltApart(template)).hasSize(1);
    }

    @Test
    void twoFunctionsWithOneRole() {
        properties(SETTLE).put("Role", properties("GetFarmFunction").get("Role"));
        assertThat(FunctionRules.shareARoleOrHaveNone(template)).hasSize(2);
    }

    @Test
    void aFunctionWhoseRoleSamMakes() {
        properties(SETTLE).remove("Role");
        assertThat(FunctionRules.shareARoleOrHaveNone(template)).hasSize(1);
    }

    @Test
    void aLogThatIsKeptForEver() {
        properties("SettleRunLogGroup").remove("RetentionInDays");
        assertThat(FunctionRules.logWithoutEnd(template)).hasSize(1);
    }

    @Test
    void aFunctionThatMayNotWriteItsLog() {
        properties(SETTLE).put("LoggingConfig", Map.of("LogGroup", Map.of("Ref", "GetFarmLogGroup")));
        assertThat(FunctionRules.logWithoutEnd(template)).hasSize(1);
    }

    @Test
    void aFunctionWithAMemoryOfItsOwn() {
        properties(SETTLE).put("MemorySize", 512);
        assertThat(FunctionRules.haveAMemoryOfTheirOwn(template)).isNotEmpty();
    }

    @Test
    void aMemoryThatLambdaDoesNotHave() {
        map(at(template.tree(), "Globals", "Function")).put("MemorySize", 64);
        assertThat(FunctionRules.haveAMemoryOfTheirOwn(template)).isNotEmpty();
    }

    @Test
    void anAnswerThatTheHttpApiDoesNotWaitFor() {
        properties("GetFarmFunction").put("Timeout", 30);
        assertThat(FunctionRules.answerTooLate(template)).hasSize(1);
    }

    @Test
    void aSnapshotThatNobodyUses() {
        properties("CreateRunFunction").remove("AutoPublishAlias");
        assertThat(FunctionRules.takeASnapshotInVain(template)).hasSize(1);
    }

    @Test
    void anAliasThatDoesNotFollowEveryChange() {
        properties("CreateRunFunction").remove("AutoPublishAliasAllProperties");
        assertThat(FunctionRules.takeASnapshotInVain(template)).hasSize(1);
    }

    @Test
    void aFunctionThatNothingInvokes() {
        properties("GetFarmFunction").remove("Events");
        assertThat(FunctionRules.areInvokedByTheWrongOnes(template))
                .extracting(Resource::id)
                .containsExactly("GetFarmFunction");
    }

    @Test
    void aFunctionForOperatorsThatARouteInvokes() {
        properties("RebuildFiguresFunction")
                .put("Events", properties("GetFarmFunction").get("Events"));
        assertThat(FunctionRules.areInvokedByTheWrongOnes(template))
                .extracting(Resource::id)
                .containsExactly("RebuildFiguresFunction");
    }

    @Test
    void aScheduleThatDoesNotParse() {
        map(at(properties("ResendUnsettledFunction"), "Events", "EveryMinute", "Properties"))
                .put("Schedule", "rate(1 minutes)");
        assertThat(FunctionRules.haveAScheduleThatDoesNotParse(template)).hasSize(1);
    }

    @Test
    void aFunctionWithoutAClass() {
        resources().put("TeleportRunFunction", resources().get("GetFarmFunction"));
        assertThat(EntryRules.haveNoEntryClass(template))
                .extracting(Resource::id)
                .contains("TeleportRunFunction");
    }

    @Test
    void aHandlerThatLambdaCannotCall() {
        properties(SETTLE).put("Handler", "nozzly.function.SettleRunFunction::handle");
        assertThat(EntryRules.haveNoEntryClass(template))
                .extracting(Resource::id)
                .contains(SETTLE);
    }

    @Test
    void aClassWithoutAFunction() {
        resources().remove("GetFarmFunction");
        assertThat(EntryRules.haveNoFunction(template)).contains("GetFarmFunction");
    }

    @Test
    void aRoleThatMayDoAnything() {
        statement("SettleRunRole").put("Action", "dynamodb:*");
        assertThat(RoleRules.allowMoreThanTheySay(template)).hasSize(1);
    }

    @Test
    void aRoleForAnything() {
        statement("SettleRunRole").put("Resource", "*");
        assertThat(RoleRules.allowMoreThanTheySay(template)).hasSize(1);
    }

    @Test
    void aRoleWithAManagedPolicy() {
        properties("SettleRunRole").put("ManagedPolicyArns", List.of("arn:aws:iam::aws:policy/AdministratorAccess"));
        assertThat(RoleRules.allowMoreThanTheySay(template)).hasSize(1);
    }

    @Test
    void aScanByAnotherFunction() {
        statement("SettleRunRole").put("Action", List.of("dynamodb:Scan"));
        assertThat(RoleRules.mayScan(template)).hasSize(1);
    }

    @Test
    void aScanOfAWholeTable() {
        statement("ResendUnsettledRole").put("Resource", List.of(Map.of("Fn::GetAtt", List.of("RunsTable", "Arn"))));
        assertThat(RoleRules.mayScan(template)).hasSize(1);
    }

    @Test
    void aFunctionThatMayReadSecrets() {
        statement("ReportCostRole").put("Resource", List.of(Map.of("Fn::GetAtt", List.of("ConnectionsTable", "Arn"))));
        assertThat(RoleRules.mayTouchHooks(template)).hasSize(1);
    }

    @Test
    void aReportThatMayWrite() {
        statement("ReportCostRole").put("Action", List.of("dynamodb:Query", "dynamodb:PutItem"));
        statement("GetDashboardRole").put("Action", "sqs:SendMessage");
        assertThat(RoleRules.mayDoMoreThanReadForAGet(template))
                .extracting(Resource::id)
                .containsExactlyInAnyOrder("ReportCostRole", "GetDashboardRole");
    }

    @Test
    void aTableThatGoesWithItsStack() {
        map(resources().get("RunsTable")).remove("DeletionPolicy");
        map(resources().get("SpoolsTable")).remove("UpdateReplacePolicy");
        assertThat(TableRules.canBeLost(template)).hasSize(2);
    }

    @Test
    void aTableThatADeleteByHandRemoves() {
        properties("RunsTable").put("DeletionProtectionEnabled", false);
        assertThat(TableRules.canBeLost(template)).hasSize(1);
    }

    @Test
    void aTableThatCannotGoBackInTime() {
        properties("RunsTable").remove("PointInTimeRecoverySpecification");
        assertThat(TableRules.canBeLost(template)).hasSize(1);
    }

    @Test
    void aTableThatCostsMoneyWhenIdle() {
        properties("RunsTable").put("BillingMode", "PROVISIONED");
        assertThat(TableRules.costMoneyWhenIdle(template)).hasSize(1);
    }

    @Test
    void aRouteWithoutAnAuthorizer() {
        route("GetFarmFunction").put("Auth", Map.of("Authorizer", "NONE"));
        assertThat(RouteRules.answerWithoutAToken(template)).hasSize(1);
    }

    @Test
    void anAuthorizerThatAsksForNoScope() {
        map(at(properties("HttpApi"), "Auth", "Authorizers", "Jwt")).remove("AuthorizationScopes");
        assertThat(RouteRules.answerWithoutAToken(template)).isNotEmpty();
    }

    @Test
    void anApiThatNeedsNoTokens() {
        map(properties("HttpApi").get("Auth")).remove("DefaultAuthorizer");
        assertThat(RouteRules.answerWithoutAToken(template)).isNotEmpty();
    }

    @Test
    void aRouteThatIsThereTwice() {
        route("GetFarmFunction").put("Method", "PUT");
        assertThat(RouteRules.areThereTwice(template)).hasSize(2);
    }

    @Test
    void anEventFileThatIsMissing() {
        project.events().remove("get-farm.json");
        project.events().remove("settle-run.json");
        project.events().remove("resend-unsettled.json");
        assertThat(EventRules.haveNoFile(project)).hasSize(3);
    }

    @Test
    void aFunctionForOperatorsOfWhichNoFileShowsTheEvent() {
        project.events().remove("rebuild-figures.json");
        assertThat(EventRules.areOperatedWithoutAFile(project)).hasSize(1);
    }

    @Test
    void anEventOfNoRoute() {
        route("GetFarmFunction").put("Path", "/v1/farms");
        assertThat(EventRules.fitNoRoute(project)).containsExactly("get-farm.json");
    }

    @Test
    void anEventThatContradictsItself() {
        ((ObjectNode) project.events().get("get-run.json").get("pathParameters")).put("runId", "RUN-002");
        assertThat(EventRules.fitNoRoute(project)).containsExactly("get-run.json");
    }

    @Test
    void aVariableThatTheTemplateDoesNotDeclare() {
        map(at(template.tree(), "Globals", "Function", "Environment", "Variables"))
                .remove("RUNS_TABLE");
        assertThat(EventRules.setUndeclaredVariables(project)).containsExactly("RUNS_TABLE");
    }

    @Test
    void aParameterThatANestedStackIsNotGiven() {
        map(properties("AlarmStack").get("Parameters")).remove("RunsTable");
        assertThat(StackRules.doNotFitTheirTemplate(project)).hasSize(1);
    }

    @Test
    void anOutputThatANestedStackDoesNotHave() {
        map(project.infra().get("identity.yaml").tree().get("Outputs")).remove("ClientId");
        assertThat(StackRules.doNotFitTheirTemplate(project)).isNotEmpty();
    }

    @Test
    void aNestedStackWithoutAFile() {
        project.infra().remove("alarms.yaml");
        assertThat(StackRules.doNotFitTheirTemplate(project)).hasSize(1);
    }

    @Test
    void anAlarmTooMany() {
        Template alarms = project.infra().get("alarms.yaml");
        Map<String, Object> resources = map(alarms.tree().get("Resources"));
        for (int i = resources.size(); i <= 10; i++) {
            resources.put("Alarm" + i, resources.get("DeadLetters"));
        }
        assertThat(AlarmRules.areTooMany(alarms)).hasSize(1);
    }

    @Test
    void nothingThatWatchesTheDeadLetters() {
        Template alarms = project.infra().get("alarms.yaml");
        map(alarms.tree().get("Resources")).remove("DeadLetters");
        assertThat(AlarmRules.missing(alarms)).containsExactly("ApproximateNumberOfMessagesVisible");
    }

    @Test
    void anAlarmThatTellsNobody() {
        Template alarms = project.infra().get("alarms.yaml");
        map(alarms.resource("DeadLetters").properties()).remove("AlarmActions");
        assertThat(AlarmRules.tellNobody(alarms)).hasSize(1);
    }

    private Map<String, Object> resources() {
        return map(template.tree().get("Resources"));
    }

    private Map<String, Object> properties(String resource) {
        return template.resource(resource).properties();
    }

    private Map<String, Object> mapping() {
        return map(at(properties(SETTLE), "Events", "Completed", "Properties"));
    }

    private Map<String, Object> route(String function) {
        return map(at(properties(function), "Events", "Route", "Properties"));
    }

    /** The first statement of the role. */
    private Map<String, Object> statement(String role) {
        return RoleRules.statements(template.resource(role)).findFirst().orElseThrow();
    }
}
