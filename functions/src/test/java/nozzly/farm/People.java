package nozzly.farm;

/** Callers as tests need them. */
public final class People {

    public static final String FARM = "farm-1";

    private People() {}

    public static Caller viewer() {
        return caller(Role.VIEWER);
    }

    public static Caller operator() {
        return caller(Role.OPERATOR);
    }

    public static Caller manager() {
        return caller(Role.MANAGER);
    }

    public static Caller caller(Role role) {
        return new Caller(FARM, new Actor("user-1", "The " + role.word()), role);
    }
}
