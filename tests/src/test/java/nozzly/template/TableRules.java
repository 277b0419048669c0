package nozzly.template;

import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class TableRules {

    private static final String TABLE = "AWS::DynamoDB::Table";

    private TableRules() {}

    /** With a deleted stack, a replaced table, a delete by hand, or a mistake that no backup undoes. */
    static Stream<Resource> canBeLost(Template template) {
        return template.resources(TABLE)
                .filter(table -> !"Retain".equals(table.body().get("DeletionPolicy"))
                        || !"Retain".equals(table.body().get("UpdateReplacePolicy"))
                        || !Boolean.TRUE.equals(table.at("DeletionProtectionEnabled"))
                        || !Boolean.TRUE.equals(
                                table.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")));
    }

    static Stream<Resource> costMoneyWhenIdle(Template template) {
        return template.resources(TABLE).filter(table -> !"PAY_PER_REQUEST".equals(table.at("BillingMode")));
    }
}
