import android.app.AppOpsManager;
import android.app.admin.DevicePolicyManager;
import android.content.ComponentName;
import android.content.Context;
import android.content.pm.LauncherActivityInfo;
import android.content.pm.LauncherApps;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.os.UserHandle;
import android.os.UserManager;
import android.telecom.TelecomManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.lendlens.faults.Acquisition;
import org.lendlens.internal.NativeBridge;

/** What the phone tells of its apps becomes what the report says; what it does not tell becomes a gap. */
public final class AcquirePackages {
    private static final String CONTACTS = FakePhone.CONTACTS;
    private static final String CASH = FakePhone.CASH;
    /** What a phone may answer to the question for all packages. */
    private interface Listing {
        List<PackageInfo> answer(int flags, List<PackageInfo> all);
    }

    private static int failed;

    public static void main(String[] arguments) {
        for (int sdk : new int[] {28, 30, 33, 36}) onAndroid(sdk);
        profiles();
        lists();
        refusals();
        visibility();
        hostile();
        someOnly();
        end();
    }

    /** What holds on every version. */
    static void onAndroid(int sdk) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        everyVerdict(sdk);
        everyFact(sdk);
    }

    static void end() {
        System.exit(failed == 0 ? 0 : 1);
    }

    private static void everyVerdict(int sdk) {
        FakePhone phone = new FakePhone(sdk);
        phone.install("v.reads", "A", "+" + CONTACTS);
        phone.install("v.asks", "B", CONTACTS);
        phone.install("v.blocked", "C", "+" + CONTACTS);
        phone.<AppOpsManager>service("appops").modes.put("v.blocked android:read_contacts", 1);
        phone.install("v.silent", "D", CONTACTS, "+android.permission.WRITE_CONTACTS");
        phone.install("v.writes", "E", "+android.permission.WRITE_CONTACTS");
        phone.install("v.accounts", "F", "+android.permission.GET_ACCOUNTS");
        phone.install("v.nothing", "G", "android.permission.INTERNET");
        phone.install("v.without", "H");
        phone.install("v.gone", "I", "+" + CONTACTS).applicationInfo.flags = 0;
        phone.install("v.old", "J", "+" + CONTACTS).applicationInfo.targetSdkVersion = 22;
        PackageInfo holder = phone.install("v.shared.holder", "K", "+" + CONTACTS);
        PackageInfo user = phone.install("v.shared.user", "L", "android.permission.INTERNET");
        holder.sharedUserId = user.sharedUserId = "v.shared";
        user.applicationInfo.uid = holder.applicationInfo.uid;
        PackageInfo torn = phone.install("v.torn", "M", "+" + CONTACTS);
        torn.requestedPermissionsFlags = null;

        Object report = report(phone, "{\"all\":true}");
        String[][] expected = {
            {"v.reads", "can_read"}, {"v.asks", "may_ask"}, {"v.blocked", "blocked"}, {"v.silent", "can_obtain_silently"},
            {"v.writes", "write_only"}, {"v.accounts", "accounts_only"}, {"v.nothing", "not_requested"},
            {"v.without", "not_requested"}, {"v.gone", "not_installed"}, {"v.old", "can_read"},
            {"v.shared.holder", "can_read"}, {"v.shared.user", "can_read"}, {"v.torn", "requested"},
        };
        for (String[] row : expected) {
            equal("API " + sdk + ": the verdict of " + row[0] + " is " + row[1], row[1], verdict(report, row[0]));
        }
        equal("API " + sdk + ": an app built for Android 5 was granted at install", "granted-at-install",
            Json.at(app(report, "v.old"), "users", 0, "contacts", "routes", 0, "state"));
        equal("API " + sdk + ": a phone that tells everything leaves no gap", List.of(), Json.at(report, "gaps"));
    }

    private static void everyFact(int sdk) {
        FakePhone phone = new FakePhone(sdk);
        PackageInfo cash = phone.install(CASH, "\u6781\u901F\u501F\u94B1", "+" + CONTACTS, "android.permission.CAMERA");
        cash.requestedPermissionsFlags[1] = 1 << 2;
        cash.applicationInfo.labelRes = 7;
        cash.applicationInfo.sourceDir = "/data/app/base.apk";
        cash.applicationInfo.flags |= 1 | 1 << 7 | 1 << 21 | 1 << 30;
        cash.applicationInfo.enabled = false;
        phone.packages.englishLabels.put(CASH, "Fast Cash");
        phone.packages.installers.put(CASH, "com.android.vending");
        phone.declare("android.accessibilityservice.AccessibilityService", CASH, CASH + ".Watch");
        phone.declare("android.service.notification.NotificationListenerService", CASH, CASH + ".Hear");
        phone.declare("android.app.action.DEVICE_ADMIN_ENABLED", CASH, CASH + ".Admin");
        phone.settings.secure.put("enabled_accessibility_services", CASH + "/.Watch:gone.app/gone.app.Service");
        phone.settings.secure.put("enabled_notification_listeners", CASH + "/" + CASH + ".Hear");
        phone.<DevicePolicyManager>service("device_policy").admins = List.of(new ComponentName(CASH, CASH + ".Admin"));
        phone.<TelecomManager>service("telecom").dialer = CASH;
        phone.settings.smsPackage = CASH;

        Object inventory = inventory(phone, "{\"now_ms\":1700000000000,\"languages\":[\"zh-Hans-CN\"]}");
        Object found = Json.at(inventory, "packages", 0);
        Object state = Json.at(found, "users", 0);
        String api = "API " + sdk + ": ";
        equal(api + "the phone says what it is", Map.of("maker", "Example", "model", "Phone", "android", "16",
            "api_level", (double) sdk, "security_patch", "2026-10-05", "language", "zh-Hans-CN"), Json.at(inventory, "device"));
        equal(api + "times are those of the phone's clock", List.of("2023-11-15T06:13:20", "2023-11-15T06:13:20.123",
            "2023-11-15T06:13:20.123"), List.of(Json.at(inventory, "source", 0, "captured_at"),
            Json.at(state, "first_installed"), Json.at(found, "last_updated")));
        equal(api + "the name comes in the phone's language and in English",
            Map.of("", "\u6781\u901F\u501F\u94B1", "en", "Fast Cash"), Json.at(found, "labels"));
        equal(api + "the installer is told", "com.android.vending", Json.at(found, "install_source", "installer"));
        equal(api + "who began the installation is told since Android 11", sdk < 30 ? null : "com.android.vending",
            Json.at(found, "install_source", "initiating"));
        equal(api + "where it came from is told since Android 13", sdk < 33 ? null : 2.0,
            Json.at(found, "install_source", "package_source"));
        equal(api + "signers are told by the digests of their certificates",
            List.of("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"), Json.at(found, "signers"));
        equal(api + "version, target and first level are told", List.of("1.2", 12.0, 34.0, 24.0), List.of(
            Json.at(found, "version_name"), Json.at(found, "version_code"), Json.at(found, "target_sdk"),
            Json.at(found, "min_sdk")));
        equal(api + "the bits of the app are told", List.of(true, true, true, true, true, "disabled"), List.of(
            Json.at(found, "system"), Json.at(found, "updated_system"), Json.at(state, "installed"),
            Json.at(state, "suspended"), Json.at(state, "stopped"), Json.at(state, "enabled")));
        equal(api + "a permission that the platform added is told as such", true, Json.at(found, "requests", 1, "implied"));
        List<Map<String, String>> components = List.of(Map.of("kind", "accessibility", "class", CASH + ".Watch"),
            Map.of("kind", "notification-listener", "class", CASH + ".Hear"),
            Map.of("kind", "device-admin", "class", CASH + ".Admin"));
        equal(api + "what reaches beyond permissions is told as declared", components, Json.at(found, "components"));
        equal(api + "and as switched on", components, Json.at(state, "enabled_components"));
        equal(api + "its roles are told", List.of("android.app.role.DIALER", "android.app.role.SMS"), Json.at(state, "roles"));
        equal(api + "the app-op of a permission that it holds is told", "allow", Json.at(state, "app_ops", 0, "uid_mode"));
    }

    private static void profiles() {
        FakePhone phone = new FakePhone(36);
        phone.install(CASH, "Cash", CONTACTS);
        LauncherApps launcher = phone.service("launcherapps");
        LauncherActivityInfo both = new LauncherActivityInfo(FakePhone.app(CASH, "Cash"));
        LauncherActivityInfo only = new LauncherActivityInfo(FakePhone.app("com.example.kredit.uang", "Kredit Uang"));
        launcher.profiles.put(new UserHandle(0), List.of());
        launcher.profiles.put(new UserHandle(10), List.of(both, only, only));
        launcher.profiles.put(new UserHandle(11), List.of(both));
        launcher.profiles.put(new UserHandle(12), List.of(both));
        launcher.userTypes.put(new UserHandle(10), "android.os.usertype.profile.MANAGED");
        launcher.userTypes.put(new UserHandle(11), "android.os.usertype.profile.CLONE");
        launcher.userTypes.put(new UserHandle(12), "android.os.usertype.profile.PRIVATE");
        phone.<UserManager>service("user").quiet.add(new UserHandle(12));
        Object report = report(phone, "{\"all\":true}");
        List<Object> users = new ArrayList<>();
        for (Object user : (List<?>) Json.at(report, "users")) {
            users.add(Json.at(user, "kind") + (Boolean.TRUE.equals(Json.at(user, "visible")) ? "" : ", hidden"));
        }
        equal("the profiles beside the owner are told, and which of them is locked",
            List.of("owner", "work", "clone", "private, hidden"), users);
        equal("an app of the owner has its own verdict", "may_ask", verdict(report, CASH));
        equal("in a profile an app is known to ask, and not what it was granted", "requested",
            Json.at(app(report, CASH), "users", 1, "contacts", "verdict"));
        equal("of an app that is in a profile only, not even that is known", "unknown", verdict(report, "com.example.kredit.uang"));
        holds("the locked profile is a gap", hasGap(report, "user-not-visible"));

        phone.services.put("launcherapps", new LauncherApps() {
            @Override
            public List<UserHandle> getProfiles() {
                throw new SecurityException("no profiles for you");
            }
        });
        report = report(phone, "{\"all\":true}");
        equal("profiles that are refused leave the owner's apps", "may_ask", verdict(report, CASH));
        holds("and a gap that says what the phone said", gaps(report).contains("no profiles for you"));
        phone.services.remove("launcherapps");
        holds("a phone without that service has a gap too", hasGap(report(phone, "{}"), "not-answered"));
    }

    private static void lists() {
        Object whole = report(listing((flags, all) -> all), "{\"all\":true}");
        equal("a list that is whole leaves no gap", List.of(), Json.at(whole, "gaps"));
        Listing cut = (flags, all) -> flags == 0 ? all : all.subList(0, 2);
        Listing nothing = (flags, all) -> flags == 0 ? all : null;
        Listing dead = (flags, all) -> {
            if (flags == 0) return all;
            throw new IllegalStateException("Package manager has died");
        };
        Listing broken = (flags, all) -> {
            if (flags == 0) return all;
            List<PackageInfo> holed = new ArrayList<>(all);
            holed.set(3, null);
            return holed;
        };
        String[] names = {"cut short", "null", "refused", "with a hole"};
        Listing[] listings = {cut, nothing, dead, broken};
        for (int index = 0; index < names.length; index++) {
            Object report = report(listing(listings[index]), "{\"all\":true}");
            equal("of a list that is " + names[index] + " every app is read by itself", Json.at(whole, "apps"),
                Json.at(report, "apps"));
            holds("and a list that is " + names[index] + " is a gap", hasGap(report, "list-cut"));
        }
        holds("the gap says what the phone said", gaps(report(listing(dead), "{}")).contains("has died"));

        Throwable own = new SecurityException("not even their names");
        Context silent = listing((flags, all) -> {
            throw (SecurityException) own;
        });
        holds("a phone that lists nothing at all throws the exception that it gave", () -> {
            try {
                NativeBridge.audit(silent, json("{}"), null);
                return false;
            } catch (SecurityException thrown) {
                return thrown == own;
            }
        });
        holds("a phone without an app says that it shows none", hasGap(report(new FakePhone(36), "{}"), "no-packages"));

        FakePhone large = new FakePhone(36);
        for (int index = 0; index < 2000; index++) {
            String[] permissions = new String[40];
            for (int place = 0; place < 40; place++) permissions[place] = "+com.example.permission.P" + (index + place) % 300;
            permissions[0] = CONTACTS;
            large.install("com.example.app" + index, "App " + index, permissions);
        }
        List<int[]> steps = new ArrayList<>();
        Object report = answer(NativeBridge.audit(large, json("{\"all\":true}"), (done, total) -> steps.add(new int[] {done, total})));
        equal("2,000 apps are all there", 2000, ((List<?>) Json.at(report, "apps")).size());
        holds("and progress only ever goes on", () -> {
            int last = 0;
            for (int[] step : steps) {
                if (step[0] < last || step[0] > step[1]) return false;
                last = step[0];
            }
            return steps.size() > 100;
        });
    }

    private static void refusals() {
        FakePhone phone = new FakePhone(36);
        phone.install(CASH, "Cash", "+" + CONTACTS);
        phone.install("com.example.rupee.loan", "Rupee Loan", "+" + CONTACTS);
        Map<String, PackageInfo> installed = phone.packages.installed;
        phone.packages = new PackageManager() {
            @Override
            public PackageInfo getPackageInfo(String packageName, int flags) throws NameNotFoundException {
                if (packageName.equals(CASH)) throw new SecurityException("not this one");
                return super.getPackageInfo(packageName, flags);
            }

            @Override
            public CharSequence getApplicationLabel(android.content.pm.ApplicationInfo app) {
                throw new IllegalStateException() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String toString() {
                        throw new IllegalStateException("an exception that throws");
                    }
                };
            }
        };
        phone.packages.installed.putAll(installed);
        phone.services.put("appops", new AppOpsManager() {
            @Override
            public int checkOpNoThrow(String op, int uid, String packageName) {
                throw new SecurityException("no app-ops");
            }
        });
        phone.services.put("telecom", "something else");
        phone.services.put("device_policy", null);
        Object report = report(phone, "{\"all\":true}");
        equal("an app that is refused by itself keeps what the list said of it", "can_read", verdict(report, CASH));
        for (String said : new String[] {"not this one", "no app-ops", "an exception that does not say what it is"}) {
            holds("the phone's \"" + said + "\" is a gap", gaps(report).contains(said));
        }
        for (String id : new String[] {"role.dialer", "device-admin"}) {
            holds("a service that is not there or another is a gap: " + id, hasGap(report, "not-answered"));
        }

        FakePhone single = new FakePhone(36);
        single.install(CASH, "Cash", "+" + CONTACTS);
        single.packages = new PackageManager() {
            @Override
            public PackageInfo getPackageInfo(String packageName, int flags) {
                throw new SecurityException("not this one");
            }
        };
        report = report(single, "{\"all\":true,\"packages\":[\"" + CASH + "\"]}");
        equal("an app of which nothing is told is unknown, not clean", "unknown", verdict(report, CASH));
        holds("and a gap", gaps(report).contains("not this one"));
    }

    private static void visibility() {
        FakePhone embedded = new FakePhone(30);
        embedded.install(CASH, "Cash", CONTACTS);
        embedded.packages.held.clear();
        holds("without QUERY_ALL_PACKAGES apps may be hidden", gaps(report(embedded, "{}")).contains("QUERY_ALL_PACKAGES"));
        FakePhone older = new FakePhone(29);
        older.install(CASH, "Cash", CONTACTS);
        older.packages.held.clear();
        equal("before Android 11 nobody needs it", List.of(), Json.at(report(older, "{}"), "gaps"));
        FakePhone chinese = new FakePhone(33);
        chinese.install(CASH, "Cash", CONTACTS);
        chinese.packages.permissions.add("com.android.permission.GET_INSTALLED_APPS");
        holds("a phone for China hides apps until it is allowed", gaps(report(chinese, "{}")).contains("GET_INSTALLED_APPS"));
        chinese.packages.held.add("com.android.permission.GET_INSTALLED_APPS");
        equal("and none afterwards", List.of(), Json.at(report(chinese, "{}"), "gaps"));
        FakePhone archived = new FakePhone(36);
        archived.install(CASH, "Cash", "+" + CONTACTS).applicationInfo.isArchived = true;
        equal("an archived app reaches nothing", "not_installed", verdict(report(archived, "{\"all\":true}"), CASH));
    }

    private static void hostile() {
        FakePhone phone = new FakePhone(36);
        String[] many = new String[120];
        for (int index = 0; index < many.length; index++) many[index] = "+com.example.permission.P" + index;
        many[119] = "+" + CONTACTS;
        phone.install("h.many", "M", many);
        phone.install("h.nul", "Cash\u0000Loan", CONTACTS);
        phone.install("h.half", "Cash \uD83D Loan \uDCB0", CONTACTS);
        phone.install("h.long", "L".repeat(10_000), CONTACTS);
        phone.install("h.null", null, CONTACTS);
        phone.install("h.lines", "a\nb\u202Ec\u001B[31m", "a\nb", "+" + CONTACTS, "", "\u0000", "\uD83D");
        PackageInfo holed = phone.install("h.hole", "H", "+" + CONTACTS, "x");
        holed.requestedPermissions[1] = null;
        phone.install("h.bare", "B").applicationInfo = null;
        phone.install("not a name!", "N", CONTACTS);
        phone.install("h.negative", "N", CONTACTS).applicationInfo.uid = -1;
        PackageInfo odd = phone.install("h.odd", "O", CONTACTS);
        odd.firstInstallTime = Long.MIN_VALUE;
        odd.lastUpdateTime = Long.MAX_VALUE;
        odd.signatures = new android.content.pm.Signature[] {};
        Object report = report(phone, "{\"all\":true}");
        equal("120 permissions are read, to the last", "can_read", verdict(report, "h.many"));
        for (String name : new String[] {"h.nul", "h.half", "h.long", "h.null", "h.negative", "h.odd"}) {
            equal("a hostile app does not keep its verdict from us: " + name, "may_ask", verdict(report, name));
        }
        holds("a label is kept to its first thousand characters",
            () -> ((String) Json.at(app(report, "h.long"), "label")).length() == 1000);
        String half = (String) Json.at(inventoryApp(phone, "h.half"), "labels", "");
        equal("half a character becomes a mark", "Cash \uFFFD Loan \uFFFD", half.replaceAll("\uFFFD+", "\uFFFD"));
        equal("a permission with a line break in its name hides none", "can_read", verdict(report, "h.lines"));
        equal("nor does one that is null", "can_read", verdict(report, "h.hole"));
        equal("an app without ApplicationInfo is read", "not_requested", verdict(report, "h.bare"));
        holds("a package whose name is none is a gap", gaps(report).contains("not a name!"));
    }

    private static void someOnly() {
        FakePhone phone = new FakePhone(36);
        phone.install(CASH, "Cash", "+" + CONTACTS);
        phone.install("com.example.other", "Other", "+" + CONTACTS);
        Map<String, PackageInfo> installed = phone.packages.installed;
        List<String> asked = new ArrayList<>();
        phone.packages = new PackageManager() {
            @Override
            public List<PackageInfo> getInstalledPackages(int flags) {
                throw new AssertionError("all packages were asked for");
            }

            @Override
            public PackageInfo getPackageInfo(String packageName, int flags) throws NameNotFoundException {
                asked.add(packageName);
                return super.getPackageInfo(packageName, flags);
            }
        };
        phone.packages.installed.putAll(installed);
        String request = "{\"all\":true,\"packages\":[\"" + CASH + "\",\"com.example.gone\"],\"previous\":["
            + "{\"package\":\"" + CASH + "\",\"user\":0,\"verdict\":\"can_read\"}]}";
        Object report = report(phone, request);
        equal("only the apps that were asked for are looked at", Set.of(CASH, "com.example.gone"), Set.copyOf(asked));
        equal("and judged", 2, ((List<?>) Json.at(report, "apps")).size());
        equal("an app that is gone is told as such", "not_installed", verdict(report, "com.example.gone"));
        equal("what is still on is told", "still-on", outcome(phone, request));
        phone.packages.installed.get(CASH).requestedPermissionsFlags[0] = 0;
        equal("what was turned off is told", "turned-off", outcome(phone, request));
    }

    private static Object outcome(Context phone, String request) {
        return Json.at(Json.read(text(NativeBridge.audit(phone, json(request), null))), "outcomes", 0, "outcome");
    }

    /** Five apps, and a phone that lists them in its own way. */
    private static Context listing(Listing listing) {
        FakePhone phone = new FakePhone(36);
        for (int index = 0; index < 5; index++) phone.install("com.example.loan" + index, "Loan " + index, "+" + CONTACTS);
        Map<String, PackageInfo> installed = phone.packages.installed;
        phone.packages = new PackageManager() {
            @Override
            public List<PackageInfo> getInstalledPackages(int flags) {
                return listing.answer(flags, super.getInstalledPackages(flags));
            }
        };
        phone.packages.installed.putAll(installed);
        return phone;
    }

    private static Object report(Context phone, String request) {
        return answer(NativeBridge.audit(phone, json(request), null));
    }

    private static Object answer(byte[] answer) {
        return Json.read((String) Json.at(Json.read(text(answer)), "report"));
    }

    private static Object inventory(Context phone, String request) {
        return Json.read(text(Acquisition.inventory(phone, json(request))));
    }

    private static Object inventoryApp(Context phone, String name) {
        for (Object app : (List<?>) Json.at(inventory(phone, "{}"), "packages")) {
            if (name.equals(Json.at(app, "name"))) return app;
        }
        return null;
    }

    private static Object app(Object report, String name) {
        for (Object app : (List<?>) Json.at(report, "apps")) {
            if (name.equals(Json.at(app, "package"))) return app;
        }
        return null;
    }

    private static Object verdict(Object report, String name) {
        return Json.at(app(report, name), "users", 0, "contacts", "verdict");
    }

    private static String gaps(Object report) {
        return String.valueOf(Json.at(report, "gaps"));
    }

    private static boolean hasGap(Object report, String kind) {
        return gaps(report).contains("kind=" + kind);
    }

    private static void equal(String name, Object expected, Object found) {
        boolean ok = expected == null ? found == null : expected.equals(found);
        if (!ok) failed++;
        System.out.println((ok ? "ok " : "FAIL ") + name + (ok ? "" : ": " + found + ", not " + expected));
    }

    private static void holds(String name, boolean holds) {
        equal(name, true, holds);
    }

    private static void holds(String name, Callable<Boolean> holds) {
        Object outcome;
        try {
            outcome = holds.call();
        } catch (Throwable thrown) {
            outcome = thrown;
        }
        equal(name, true, outcome);
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
