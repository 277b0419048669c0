package nozzly.template;

import static org.assertj.core.api.Assertions.assertThat;

import nozzly.local.gateway.Pages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the linters do not see. {@link TemplateTeethTest} shows that each of these can fail. */
class TemplateTest {

    private final Project project = Project.read();
    private final Template template = project.template();

    @Nested
    class Queues {

        @Test
        void noMappingFailsWholeBatches() {
            assertThat(QueueRules.failWholeBatches(template)).isEmpty();
        }

        @Test
        void noMappingScalesWithoutBound() {
            assertThat(QueueRules.scaleWithoutBound(template)).isEmpty();
        }

        @Test
        void noQueueLosesAMessageOrGivesUpTooEarly() {
            assertThat(QueueRules.loseMessages(template)).isEmpty();
        }

        @Test
        void deadLettersAreKeptLongerThanMessages() {
            assertThat(QueueRules.keepDeadLettersNoLonger(template)).isEmpty();
        }

        @Test
        void noMessageShowsUpAgainWhileItsFunctionMayStillRun() {
            assertThat(QueueRules.showMessagesTooSoon(template)).isEmpty();
        }
    }

    @Nested
    class Functions {

        @Test
        void allAreOfOneBuild() {
            assertThat(FunctionRules.areBuiltApart(template)).isEmpty();
        }

        @Test
        void eachHasARoleOfItsOwn() {
            assertThat(FunctionRules.shareARoleOrHaveNone(template)).isEmpty();
        }

        @Test
        void eachLogsToAGroupOfItsOwnThatForgets() {
            assertThat(FunctionRules.logWithoutEnd(template)).isEmpty();
        }

        @Test
        void allHaveTheSameMemory() {
            assertThat(FunctionRules.haveAMemoryOfTheirOwn(template)).isEmpty();
        }

        @Test
        void eachAnswersBeforeTheHttpApiGivesUp() {
            assertThat(FunctionRules.answerTooLate(template)).isEmpty();
        }

        @Test
        void snapshotsAreTakenExactlyWhereAnAliasFollowsEveryChange() {
            assertThat(FunctionRules.takeASnapshotInVain(template)).isEmpty();
        }

        @Test
        void allButThoseForOperatorsAreInvokedByAnEvent() {
            assertThat(FunctionRules.areInvokedByTheWrongOnes(template)).isEmpty();
        }

        @Test
        void everyScheduleParses() {
            assertThat(FunctionRules.haveAScheduleThatDoesNotParse(template)).isEmpty();
        }

        @Test
        void eachHasItsEntryClass() {
            assertThat(EntryRules.haveNoEntryClass(template)).isEmpty();
        }

        @Test
        void everyEntryClassHasItsFunction() {
            assertThat(EntryRules.haveNoFunction(template)).isEmpty();
        }
    }

    @Nested
    class Roles {

        @Test
        void noneAllowsMoreThanItSays() {
            assertThat(RoleRules.allowMoreThanTheySay(template)).isEmpty();
            assertThat(project.infra().values())
                    .allSatisfy(nested ->
                            assertThat(RoleRules.allowMoreThanTheySay(nested)).isEmpty());
        }

        @Test
        void onlyTheSweepsMayScanAndOnlyWhatWaits() {
            assertThat(RoleRules.mayScan(template)).isEmpty();
        }

        @Test
        void onlyTheFunctionsOfWebhooksMayTouchTheirTables() {
            assertThat(RoleRules.mayTouchHooks(template)).isEmpty();
        }

        @Test
        void whatAnswersOnlyGetMayOnlyRead() {
            assertThat(RoleRules.mayDoMoreThanReadForAGet(template)).isEmpty();
        }
    }

    @Nested
    class Tables {

        @Test
        void noneCanBeLost() {
            assertThat(TableRules.canBeLost(template)).isEmpty();
        }

        @Test
        void noneCostsMoneyWhenIdle() {
            assertThat(TableRules.costMoneyWhenIdle(template)).isEmpty();
        }
    }

    @Nested
    class Routes {

        @Test
        void onlyTheHealthCheckAndTheHooksAnswerWithoutAToken() {
            assertThat(RouteRules.answerWithoutAToken(template)).isEmpty();
        }

        @Test
        void noneIsThereTwice() {
            assertThat(RouteRules.areThereTwice(template)).isEmpty();
        }
    }

    @Nested
    class Alarms {

        private final Template alarms = project.infra().get("alarms.yaml");

        @Test
        void areNoMoreThanCostNothing() {
            assertThat(AlarmRules.areTooMany(alarms)).isEmpty();
        }

        @Test
        void watchWhatCanGoWrong() {
            assertThat(AlarmRules.missing(alarms)).isEmpty();
        }

        @Test
        void tellSomebody() {
            assertThat(AlarmRules.tellNobody(alarms)).isEmpty();
        }
    }

    @Nested
    class EventFiles {

        @Test
        void thereIsOneForWhateverInvokesAFunction() {
            assertThat(EventRules.haveNoFile(project)).isEmpty();
            assertThat(EventRules.areOperatedWithoutAFile(project)).isEmpty();
        }

        @Test
        void eachIsWhatARouteSends() {
            assertThat(EventRules.fitNoRoute(project)).isEmpty();
        }
    }

    @Test
    void samLocalSetsOnlyVariablesThatTheTemplateDeclares() {
        assertThat(EventRules.setUndeclaredVariables(project)).isEmpty();
    }

    @Test
    void everyNestedStackFitsItsTemplate() {
        assertThat(StackRules.doNotFitTheirTemplate(project)).isEmpty();
    }

    @Test
    void theConsoleMayLoadTheSameHereAndOnAws() {
        Object policy = Tree.at(
                project.infra().get("console.yaml").tree(),
                "Resources",
                "SecurityHeaders",
                "Properties",
                "ResponseHeadersPolicyConfig",
                "SecurityHeadersConfig",
                "ContentSecurityPolicy",
                "ContentSecurityPolicy",
                "Fn::Sub");
        assertThat(policy.toString().replaceAll(" https://\\S+", "")).isEqualTo(Pages.CONTENT_SECURITY_POLICY);
    }
}
