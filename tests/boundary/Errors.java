import android.content.Context;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.lendlens.LendLensException;
import org.lendlens.LendLensPanicException;
import org.lendlens.faults.Faults;
import org.lendlens.internal.NativeBridge;

/**
 * The table of errors, row by row: each arrives as the exception that stands there, with its message, and the next audit
 * works.
 */
public final class Errors {
    private static final byte[] EMPTY = json("{}");
    private static final NativeBridge.Listener STOPS = (done, total) -> false;

    private static int failed;

    public static void main(String[] arguments) throws Exception {
        File apk = new File(arguments[0]);
        Context phone = new Context();

        row("a null context is a NullPointerException", NullPointerException.class, "context is null",
            () -> NativeBridge.audit(null, EMPTY, null));
        row("a null request is a NullPointerException", NullPointerException.class, "request is null",
            () -> NativeBridge.audit(phone, null, null));
        row("a null request of an APK is a NullPointerException", NullPointerException.class, "request is null",
            () -> NativeBridge.auditApk(0, null, null));
        row("a null request of the knowledge is a NullPointerException", NullPointerException.class, "request is null",
            () -> NativeBridge.knowledge(null));

        row("a request that is no JSON is an IllegalArgumentException", IllegalArgumentException.class,
            "the request cannot be read", () -> NativeBridge.audit(phone, json("{\"all\":"), null));
        row("an empty request is an IllegalArgumentException", IllegalArgumentException.class,
            "the request cannot be read", () -> NativeBridge.audit(phone, new byte[0], null));
        row("bytes that are no UTF-8 are an IllegalArgumentException", IllegalArgumentException.class,
            "the request cannot be read", () -> NativeBridge.knowledge(new byte[] {'{', '"', (byte) 0xff, '"', '}'}));
        row("an unknown field is an IllegalArgumentException", IllegalArgumentException.class, "`package`",
            () -> NativeBridge.audit(phone, json("{\"package\":\"a.b\"}"), null));
        row("a value that makes no sense is an IllegalArgumentException", IllegalArgumentException.class, "safe",
            () -> NativeBridge.audit(
                phone, json("{\"previous\":[{\"package\":\"a.b\",\"user\":0,\"verdict\":\"safe\"}]}"), null));
        row("a message holds whatever the request held, beyond the basic plane too", IllegalArgumentException.class,
            "\uD83D\uDCB0\u501F\u94B1", () -> NativeBridge.knowledge(json("{\"\uD83D\uDCB0\u501F\u94B1\":1}")));
        row("a negative descriptor is an IllegalArgumentException", IllegalArgumentException.class,
            "no file descriptor", () -> NativeBridge.auditApk(-1, EMPTY, null));

        row("a closed descriptor is an IOException that names the file", IOException.class, "loan.apk cannot be read",
            () -> NativeBridge.auditApk(Integer.MAX_VALUE, json("{\"name\":\"loan.apk\"}"), null));
        File scratch = File.createTempFile("lendlens", ".apk");
        try (FileOutputStream writeOnly = new FileOutputStream(scratch)) {
            row("a descriptor that is not open for reading is an IOException", IOException.class, "cannot be read",
                () -> NativeBridge.auditApk(number(writeOnly.getFD()), EMPTY, null));
        }
        scratch.delete();

        row("a listener that says stop is a CancellationException", CancellationException.class, "stopped",
            () -> NativeBridge.audit(phone, EMPTY, STOPS));
        try (FileInputStream file = new FileInputStream(apk)) {
            row("a listener stops the audit of an APK too", CancellationException.class, "stopped",
                () -> NativeBridge.auditApk(number(file.getFD()), EMPTY, STOPS));
            check("the descriptor is still the caller's", () -> file.read() >= 0);
        }

        RuntimeException own = new IllegalStateException("the listener's own");
        check("the exception of a listener comes back as the very same object", () -> own == thrownBy(
            () -> NativeBridge.audit(phone, EMPTY, (done, total) -> {
                throw own;
            })));
        Error error = new AssertionError("the listener's own");
        check("an error of a listener comes back as the very same object", () -> error == thrownBy(
            () -> NativeBridge.audit(phone, EMPTY, (done, total) -> {
                throw error;
            })));
        works(phone);

        SecurityException refusal = new SecurityException("no list for you");
        Context silent = new Context();
        silent.packages = new PackageManager() {
            @Override
            public List<PackageInfo> getInstalledPackages(int flags) {
                throw refusal;
            }
        };
        check("the exception of a phone that lists no app at all comes back as the very same object",
            () -> refusal == thrownBy(() -> NativeBridge.audit(silent, EMPTY, null)) && works(phone));

        row("an exception thrown by what is asked is kept", SecurityException.class, "refused",
            () -> Faults.audit(phone, EMPTY, "exception"));
        row("an exception that was caught on the way is thrown again", SecurityException.class, "refused",
            () -> Faults.audit(phone, EMPTY, "caught-exception"));
        row("an exception that is pending wins over an error", SecurityException.class, "refused",
            () -> Faults.audit(phone, EMPTY, "internal-while-pending"));
        row("an exception that is pending wins over a panic", SecurityException.class, "refused",
            () -> Faults.audit(phone, EMPTY, "panic-while-pending"));
        row("an internal error is a LendLensException", LendLensException.class, "an error on purpose",
            () -> Faults.audit(phone, EMPTY, "internal"));
        row("a class that is missing is a LendLensException that names it", LendLensException.class, "NoSuchClass",
            () -> Faults.audit(phone, EMPTY, "missing-class"));
        row("a panic is a LendLensPanicException with its message", LendLensPanicException.class, "a fault on purpose",
            () -> Faults.audit(phone, EMPTY, "panic"));
        row("a panic that puts its message together keeps it", LendLensPanicException.class,
            "a fault on purpose, at step 0", () -> Faults.audit(phone, EMPTY, "panic-formatted"));
        row("a panic without a message says so", LendLensPanicException.class, "without a message",
            () -> Faults.audit(phone, EMPTY, "panic-without-message"));

        check("a file that is no app is a report with a gap", () -> {
            try (FileInputStream file = new FileInputStream("/proc/self/status")) {
                return text(NativeBridge.auditApk(number(file.getFD()), EMPTY, null)).contains("unrecognised");
            }
        });
        check("an APK is audited by its descriptor, again and again", () -> {
            try (FileInputStream file = new FileInputStream(apk)) {
                for (int time = 0; time < 3; time++) {
                    byte[] request = json("{\"name\":\"\u501F\u94B1.apk\"}");
                    String answer = text(NativeBridge.auditApk(number(file.getFD()), request, null));
                    if (!answer.contains("\u501F\u94B1.apk")) return false;
                }
                return true;
            }
        });
        check("a listener is told how far the audit is, to the end", () -> {
            List<int[]> steps = new ArrayList<>();
            NativeBridge.audit(phone, EMPTY, (done, total) -> steps.add(new int[] {done, total}));
            int[] last = steps.get(steps.size() - 1);
            return last[0] == last[1];
        });
        check("the knowledge tells its version", () -> text(NativeBridge.knowledge(EMPTY)).contains("\"version\":"));
        System.exit(failed == 0 ? 0 : 1);
    }

    /** One row of the table. */
    private static void row(String name, Class<?> exception, String message, Callable<byte[]> call) {
        check(name, () -> {
            Throwable thrown = thrownBy(call);
            boolean isIt = thrown != null && thrown.getClass() == exception
                && thrown.getMessage() != null && thrown.getMessage().contains(message);
            if (!isIt) System.out.println("thrown: " + thrown);
            return isIt && works(new Context());
        });
    }

    private static Throwable thrownBy(Callable<byte[]> call) {
        try {
            call.call();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    /** Whether an audit, in either library, gives a report. */
    private static boolean works(Context phone) {
        byte[] withFaults = Faults.audit(phone, EMPTY, "none");
        byte[] shipped = NativeBridge.audit(phone, EMPTY, (done, total) -> true);
        return text(withFaults).contains("lendlens-report/1") && text(shipped).contains("lendlens-report/1");
    }

    private static void check(String name, Callable<Boolean> holds) {
        Object outcome;
        try {
            outcome = holds.call();
        } catch (Throwable thrown) {
            outcome = thrown;
        }
        boolean ok = Boolean.TRUE.equals(outcome);
        if (!ok) failed++;
        System.out.println((ok ? "ok " : "FAIL ") + name + (outcome instanceof Throwable ? ": " + outcome : ""));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** The number of a descriptor, as ParcelFileDescriptor.getFd gives it on a phone. */
    private static int number(FileDescriptor descriptor) throws ReflectiveOperationException {
        Field number = FileDescriptor.class.getDeclaredField("fd");
        number.setAccessible(true);
        return number.getInt(descriptor);
    }
}
