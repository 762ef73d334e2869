package android.content.pm;

public class PermissionInfo extends PackageItemInfo {}
