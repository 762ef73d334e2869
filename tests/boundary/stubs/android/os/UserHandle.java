package android.os;

public final class UserHandle {
    private final int id;

    public UserHandle(int id) {
        this.id = id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserHandle && ((UserHandle) other).id == id;
    }
}
