//! The Java types that are asked, each bound once: its class and the ids of its members are looked up at its first use.
//!
//! Where further types are mapped, the check that each has the class it is mapped to is left to debug builds: the macro
//! writes these checks down in an order of chance, and the engine would not be the same twice.
//!
//! What Android 8 does not have stands in bindings of their own, which are touched only where `SDK_INT` allows it.

use jni::bind_java_type;

bind_java_type! {
    /// Who asks.
    pub Context => "android.content.Context",
    abi_check = UnsafeDebugOnly,
    type_map = {
        PackageManager => "android.content.pm.PackageManager",
        ContentResolver => "android.content.ContentResolver",
        Configuration => "android.content.res.Configuration",
    },
    methods {
        /// The name of its package.
        fn get_package_name() -> JString,
        /// Who lists the packages.
        fn get_package_manager() -> PackageManager,
        /// The way to the settings.
        fn get_content_resolver() -> ContentResolver,
        /// A service of the system; null for one it lacks.
        fn get_system_service(name: JString) -> JObject,
        /// The context of another package.
        fn create_package_context(package: JString, flags: jint) -> Context,
        /// The same in another configuration.
        fn create_configuration_context(configuration: Configuration) -> Context,
        /// A string of its resources.
        fn get_string(id: jint) -> JString,
    },
}

bind_java_type! { pub(super) ContentResolver => "android.content.ContentResolver" }

bind_java_type! {
    pub(super) PackageManager => "android.content.pm.PackageManager",
    abi_check = UnsafeDebugOnly,
    type_map = {
        PackageInfo => "android.content.pm.PackageInfo",
        ApplicationInfo => "android.content.pm.ApplicationInfo",
        PermissionInfo => "android.content.pm.PermissionInfo",
        Intent => "android.content.Intent",
    },
    methods {
        fn get_installed_packages(flags: jint) -> JList,
        fn get_package_info(package: JString, flags: jint) -> PackageInfo,
        fn get_installer_package_name(package: JString) -> JString,
        fn get_application_label(app: ApplicationInfo) -> JCharSequence,
        fn get_permission_info(permission: JString, flags: jint) -> PermissionInfo,
        fn check_permission(permission: JString, package: JString) -> jint,
        fn query_intent_services(intent: Intent, flags: jint) -> JList,
        fn query_broadcast_receivers(intent: Intent, flags: jint) -> JList,
    },
}

bind_java_type! {
    /// Android 11.
    pub(super) InstallSources => "android.content.pm.PackageManager",
    abi_check = UnsafeDebugOnly,
    type_map = { InstallSourceInfo => "android.content.pm.InstallSourceInfo" },
    methods {
        fn get_install_source_info(package: JString) -> InstallSourceInfo,
    },
}

bind_java_type! {
    /// Android 13.
    pub(super) LongFlags => "android.content.pm.PackageManager",
    abi_check = UnsafeDebugOnly,
    type_map = { PackageInfoFlags => "android.content.pm.PackageManager$PackageInfoFlags" },
    methods {
        fn get_installed_packages(flags: PackageInfoFlags) -> JList,
    },
}

bind_java_type! {
    pub(super) PackageInfoFlags => "android.content.pm.PackageManager$PackageInfoFlags",
    methods {
        static fn of(flags: jlong) -> PackageInfoFlags,
    },
}

bind_java_type! { pub(super) PermissionInfo => "android.content.pm.PermissionInfo" }

bind_java_type! {
    pub(super) PackageInfo => "android.content.pm.PackageInfo",
    abi_check = UnsafeDebugOnly,
    type_map = {
        ApplicationInfo => "android.content.pm.ApplicationInfo",
        Signature => "android.content.pm.Signature",
    },
    fields {
        package_name: JString,
        version_name: JString,
        version_code: jint,
        shared_user_id: JString,
        requested_permissions: JString[],
        requested_permissions_flags: jint[],
        first_install_time: jlong,
        last_update_time: jlong,
        application_info: ApplicationInfo,
        signatures: Signature[],
    },
}

bind_java_type! {
    /// Android 9.
    pub(super) LongVersion => "android.content.pm.PackageInfo",
    abi_check = UnsafeDebugOnly,
    type_map = { SigningInfo => "android.content.pm.SigningInfo" },
    fields {
        signing_info: SigningInfo,
    },
    methods {
        fn get_long_version_code() -> jlong,
    },
}

bind_java_type! {
    pub(super) SigningInfo => "android.content.pm.SigningInfo",
    abi_check = UnsafeDebugOnly,
    type_map = { Signature => "android.content.pm.Signature" },
    methods {
        fn get_apk_contents_signers() -> Signature[],
    },
}

bind_java_type! {
    pub(super) Signature => "android.content.pm.Signature",
    methods {
        fn to_byte_array() -> jbyte[],
    },
}

bind_java_type! {
    pub(super) ApplicationInfo => "android.content.pm.ApplicationInfo",
    fields {
        flags: jint,
        uid: jint,
        target_sdk_version: jint,
        min_sdk_version: jint,
        enabled: jboolean,
        source_dir: JString,
        label_res: jint,
    },
}

bind_java_type! {
    /// Android 15.
    pub(super) Archivable => "android.content.pm.ApplicationInfo",
    fields {
        is_archived: jboolean,
    },
}

bind_java_type! {
    pub(super) InstallSourceInfo => "android.content.pm.InstallSourceInfo",
    methods {
        fn get_installing_package_name() -> JString,
        fn get_initiating_package_name() -> JString,
        fn get_originating_package_name() -> JString,
    },
}

bind_java_type! {
    /// Android 13.
    pub(super) PackageSource => "android.content.pm.InstallSourceInfo",
    methods {
        fn get_package_source() -> jint,
    },
}

bind_java_type! {
    pub(super) Intent => "android.content.Intent",
    constructors {
        fn new(action: JString),
    },
}

bind_java_type! {
    pub(super) ResolveInfo => "android.content.pm.ResolveInfo",
    abi_check = UnsafeDebugOnly,
    type_map = {
        ServiceInfo => "android.content.pm.ServiceInfo",
        ActivityInfo => "android.content.pm.ActivityInfo",
    },
    fields {
        service_info: ServiceInfo,
        activity_info: ActivityInfo,
    },
}

bind_java_type! {
    pub(super) ServiceInfo => "android.content.pm.ServiceInfo",
    fields {
        package_name: JString,
        name: JString,
    },
}

bind_java_type! {
    pub(super) ActivityInfo => "android.content.pm.ActivityInfo",
    fields {
        package_name: JString,
        name: JString,
    },
}

bind_java_type! {
    pub(super) AppOpsManager => "android.app.AppOpsManager",
    methods {
        static fn permission_to_op(permission: JString) -> JString,
        fn check_op_no_throw(op: JString, uid: jint, package: JString) -> jint,
    },
}

bind_java_type! {
    /// Android 10: the mode as it is set, not as it works while the app is in the background.
    pub(super) RawModes => "android.app.AppOpsManager",
    methods {
        fn unsafe_check_op_raw_no_throw(op: JString, uid: jint, package: JString) -> jint,
    },
}

bind_java_type! {
    pub(super) Secure => "android.provider.Settings$Secure",
    abi_check = UnsafeDebugOnly,
    type_map = { ContentResolver => "android.content.ContentResolver" },
    methods {
        static fn get_string(resolver: ContentResolver, name: JString) -> JString,
    },
}

bind_java_type! {
    pub(super) DevicePolicyManager => "android.app.admin.DevicePolicyManager",
    methods {
        fn get_active_admins() -> JList,
    },
}

bind_java_type! {
    pub(super) ComponentName => "android.content.ComponentName",
    methods {
        fn get_package_name() -> JString,
        fn get_class_name() -> JString,
    },
}

bind_java_type! {
    pub(super) TelecomManager => "android.telecom.TelecomManager",
    methods {
        fn get_default_dialer_package() -> JString,
    },
}

bind_java_type! {
    pub(super) Sms => "android.provider.Telephony$Sms",
    abi_check = UnsafeDebugOnly,
    type_map = { Context => "android.content.Context" },
    methods {
        static fn get_default_sms_package(context: Context) -> JString,
    },
}

bind_java_type! {
    pub(super) LauncherApps => "android.content.pm.LauncherApps",
    abi_check = UnsafeDebugOnly,
    type_map = { UserHandle => "android.os.UserHandle" },
    methods {
        fn get_profiles() -> JList,
        fn get_activity_list(package: JString, user: UserHandle) -> JList,
    },
}

bind_java_type! {
    /// Android 15.
    pub(super) UserKinds => "android.content.pm.LauncherApps",
    abi_check = UnsafeDebugOnly,
    type_map = {
        UserHandle => "android.os.UserHandle",
        LauncherUserInfo => "android.content.pm.LauncherUserInfo",
    },
    methods {
        fn get_launcher_user_info(user: UserHandle) -> LauncherUserInfo,
    },
}

bind_java_type! {
    pub(super) LauncherUserInfo => "android.content.pm.LauncherUserInfo",
    methods {
        fn get_user_type() -> JString,
    },
}

bind_java_type! {
    pub(super) LauncherActivity => "android.content.pm.LauncherActivityInfo",
    abi_check = UnsafeDebugOnly,
    type_map = { ApplicationInfo => "android.content.pm.ApplicationInfo" },
    methods {
        fn get_application_info() -> ApplicationInfo,
        fn get_first_install_time() -> jlong,
        fn get_label() -> JCharSequence,
    },
}

bind_java_type! {
    pub(super) UserManager => "android.os.UserManager",
    abi_check = UnsafeDebugOnly,
    type_map = { UserHandle => "android.os.UserHandle" },
    methods {
        fn is_quiet_mode_enabled(user: UserHandle) -> jboolean,
    },
}

bind_java_type! {
    /// Android 11.
    pub(super) OwnProfile => "android.os.UserManager",
    methods {
        fn is_managed_profile() -> jboolean,
    },
}

bind_java_type! {
    pub(super) UserHandle => "android.os.UserHandle",
    methods {
        /// The user's number, since the class exists.
        fn hash_code() -> jint,
    },
}

bind_java_type! {
    pub(super) Process => "android.os.Process",
    methods {
        static fn my_uid() -> jint,
    },
}

bind_java_type! {
    pub(super) Build => "android.os.Build",
    fields {
        static manufacturer { sig = JString, name = "MANUFACTURER" },
        static model { sig = JString, name = "MODEL" },
    },
}

bind_java_type! {
    pub(super) Version => "android.os.Build$VERSION",
    fields {
        static sdk_int { sig = jint, name = "SDK_INT" },
        static release { sig = JString, name = "RELEASE" },
        static security_patch { sig = JString, name = "SECURITY_PATCH" },
    },
}

bind_java_type! {
    pub(super) Configuration => "android.content.res.Configuration",
    abi_check = UnsafeDebugOnly,
    type_map = { Locale => "java.util.Locale" },
    constructors {
        fn new(),
    },
    methods {
        fn set_locale(locale: Locale),
    },
}

bind_java_type! {
    pub(super) Locale => "java.util.Locale",
    constructors {
        fn new(language: JString),
    },
}

bind_java_type! {
    pub(super) Objects => "java.util.Objects",
    methods {
        static fn to_java_string {
            sig = (object: JObject) -> JString,
            name = "toString",
        },
    },
}

bind_java_type! {
    /// Makes one string of many, in one call instead of one for each.
    pub(super) TextUtils => "android.text.TextUtils",
    methods {
        static fn join(between: JCharSequence, parts: JObject[]) -> JString,
    },
}

bind_java_type! {
    /// What `ApplicationInfo` has its package's name from.
    pub(super) PackageItem => "android.content.pm.PackageItemInfo",
    fields {
        package_name: JString,
    },
}
