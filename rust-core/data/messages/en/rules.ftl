# What the rules say. Of each rule: title (without places), message (places app, package and its own), why it matters,
# when it is a false alarm, what to do. Neutral words about named apps: the observed fact, then the rule it meets.

## Rules

rule-lender-used-contacts-title = A lending app has used the contacts
rule-lender-used-contacts-message = { $app } was let through to the contacts, last on { $time }. { $now }
rule-lender-used-contacts-message-without-time = { $app } was let through to the contacts before these files were made. { $now }
rule-lender-used-contacts-why = Names and numbers that have left the phone cannot be called back. Turning the permission off stops what comes next; for what has happened, evidence and a word to the people in the contacts help.
rule-lender-used-contacts-false-alarm = The trace says that the system let the app through. It does not say what was read or sent on: an app may have shown a list from which one emergency contact was chosen. It is written by the phone's clock, which can be wrong.
rule-lender-used-contacts-what-to-do = Keep evidence. Turn the permission off, or make the refusal final, and check that it is off. Complain, and warn the people in your contacts.

rule-lender-reads-contacts-title = A lending app can read the contacts
rule-lender-reads-contacts-message = { $app } can read all contacts on this phone.
rule-lender-reads-contacts-why = Lenders and their collectors have called and written to everyone in a borrower's contacts. An app that can read the contacts needs only a moment to copy them.
rule-lender-reads-contacts-false-alarm = The app can read the contacts; whether it does, nobody knows. Phones keep traces for a short time only, so "no trace" is not "never". You may have given the permission on purpose.
rule-lender-reads-contacts-what-to-do = Keep evidence. Turn Contacts off; that takes the whole group, so nothing brings it back without a dialog. Make the refusal final, and check that it is off.

rule-lender-can-obtain-contacts-silently-title = A lending app gets the contacts as soon as it asks
rule-lender-can-obtain-contacts-silently-message = { $app } cannot read the contacts yet, but it holds another permission of the same group: its next request is granted without a dialog.
rule-lender-can-obtain-contacts-silently-why = Android asks once for a group. Whoever allowed an app to see the accounts or to add a contact has also allowed it to read all contacts from its next request on.
rule-lender-can-obtain-contacts-silently-false-alarm = The app may never make that request. A maker's Android may ask nevertheless.
rule-lender-can-obtain-contacts-silently-what-to-do = Turn the other permission of the group off as well, make the refusal final, and check that it is off.

rule-lender-requests-contacts-title = A lending app asks for the contacts
rule-lender-requests-contacts-message = { $app } asks for permission to read the contacts. Whether it holds the permission is not in these files.
rule-lender-requests-contacts-why = What an app asks for, it can hold. Before the installation is the best time to decide.
rule-lender-requests-contacts-false-alarm = A request is no grant: the permission may be denied, or never have been asked for.
rule-lender-requests-contacts-what-to-do = Refuse when it asks. Let the phone show what it was granted: adb shell dumpsys package PACKAGE.

rule-lender-granted-at-install-title = A lending app got the contacts with its installation
rule-lender-granted-at-install-message = { $app } was built for Android 5.1 or older and got the contacts when it was installed. Nobody was asked.
rule-lender-granted-at-install-why = Apps for such an old Android get every permission at once. The usual switch does not take the permission away but makes the system hand over empty data.
rule-lender-granted-at-install-false-alarm = Since Android 10 the phone shows such an app's permissions for review before its first start; you may have agreed there.
rule-lender-granted-at-install-what-to-do = Turn Contacts off in the settings, or from a computer: adb shell cmd appops set PACKAGE READ_CONTACTS ignore. Read it back: adb shell cmd appops get PACKAGE READ_CONTACTS.

rule-preinstalled-lender-granted-by-default-title = The phone's maker gave a lending app the contacts
rule-preinstalled-lender-granted-by-default-message = { $app } came with the phone and was given the contacts in advance. Nobody was asked.
rule-preinstalled-lender-granted-by-default-why = A grant in advance is no decision of the phone's owner, and most owners never learn of it.
rule-preinstalled-lender-granted-by-default-false-alarm = A finance app of the maker may do more than lend and may never have been opened.
rule-preinstalled-lender-granted-by-default-what-to-do = Turn Contacts off in the settings. Where that cannot be changed, switch the app off: adb shell pm disable-user --user USER PACKAGE.

rule-lender-reads-call-log-title = A lending app can see the calls
rule-lender-reads-call-log-message = { $app } can see who is called and who calls.
rule-lender-reads-call-log-why = The call log tells who matters to a person, how often and how long they talk. For finding relatives and employers it says more than the contacts.
rule-lender-reads-call-log-false-alarm = The app can see the calls; whether it looks is another question. A default phone app needs the call log.
rule-lender-reads-call-log-what-to-do = Turn Call logs off. If it is the default phone app, choose another one. Check that it is off.

rule-lender-reads-sms-title = A lending app can see text messages
rule-lender-reads-sms-message = { $app } can see text messages, those on the phone or those that come in.
rule-lender-reads-sms-why = Messages name correspondents and show bank balances, salaries and one-time codes.
rule-lender-reads-sms-false-alarm = Some apps wait for a one-time code only; Android has ways for that which need no such permission.
rule-lender-reads-sms-what-to-do = Turn SMS off. If it is the default SMS app, choose another one. Check that it is off.

rule-lender-sees-screen-or-notifications-title = A lending app sees the screen or the notifications
rule-lender-sees-screen-or-notifications-message = { $app } is switched on as an accessibility service or a notification listener. It sees what is on the screen or in the notifications, also chats and names.
rule-lender-sees-screen-or-notifications-why = What is on the screen needs no contacts permission: chats, the phone app and the contacts app can be read there.
rule-lender-sees-screen-or-notifications-false-alarm = A person who needs an accessibility service may have switched it on on purpose; for a lending app that would be unusual.
rule-lender-sees-screen-or-notifications-what-to-do = Switch it off under Settings › Accessibility or Settings › Notifications › Notification access.

rule-lender-may-ask-for-contacts-title = A lending app may still ask for the contacts
rule-lender-may-ask-for-contacts-message = { $app } cannot read the contacts, but it asks for the permission and may show the dialog again.
rule-lender-may-ask-for-contacts-why = The dialog often comes in the middle of an application, when it is hardest to say no. A refusal made final beforehand spares that moment.
rule-lender-may-ask-for-contacts-false-alarm = Nothing has left the phone this way. The app may never ask.
rule-lender-may-ask-for-contacts-what-to-do = Refuse when it asks, or make the refusal final beforehand: adb shell pm set-permission-flags --user USER PACKAGE android.permission.READ_CONTACTS user-fixed.

rule-possible-lender-reads-contacts-title = An app that may be a lending app can read the contacts
rule-possible-lender-reads-contacts-message = { $app } could be a lending app, and it can read the contacts or has used them. You know best: is it one?
rule-possible-lender-reads-contacts-why = Names reach only so far: many lenders go by a bare brand. Where names leave it open, we ask instead of guessing.
rule-possible-lender-reads-contacts-false-alarm = The app may have nothing to do with loans. Your answer settles it.
rule-possible-lender-reads-contacts-what-to-do = Answer whether it is a loan app (--answers FILE); then as for a lending app.

rule-lender-in-clone-or-work-profile-title = A lending app is in a clone or a work profile
rule-lender-in-clone-or-work-profile-message = { $app } is installed in user { $user } of this phone, a clone or work profile, and has permissions of its own there.
rule-lender-in-clone-or-work-profile-why = Each profile has its own switches: what was turned off for the owner may be on there. A clone can use the owner's contacts, and in a work profile the contacts are those of colleagues.
rule-lender-in-clone-or-work-profile-false-alarm = Preinstalled apps often appear in every profile without anybody having put them there.
rule-lender-in-clone-or-work-profile-what-to-do = Open the permission page of that copy, or remove that copy alone: adb shell pm uninstall --user USER PACKAGE.

rule-lender-lists-apps-title = A lending app can list the installed apps
rule-lender-lists-apps-message = { $app } can see which apps are installed on this phone.
rule-lender-lists-apps-why = The list tells of other lenders, banks, health, faith and family. Lenders have used it to judge and to press borrowers.
rule-lender-lists-apps-false-alarm = Some apps look for tampered phones this way. The permission comes with the installation on most phones; only uninstalling ends it there.
rule-lender-lists-apps-what-to-do = Turn it off where the phone has a switch for it. Otherwise only uninstalling the app ends it.

rule-lender-outside-a-store-title = A lending app did not come from a store we know
rule-lender-outside-a-store-message = { $app } was not installed by any app store in our list.
rule-lender-outside-a-store-why = A store checks apps, removes them and takes complaints. For an app from a link or a file nobody does.
rule-lender-outside-a-store-false-alarm = It may come from a store that is not in our list, from a backup or a move to a new phone, or from an installer that has been removed since.
rule-lender-outside-a-store-what-to-do = Keep evidence, with the link or file it came from. Uninstall it if you do not need it. Complain.

rule-lending-feature-reads-contacts-title = An app with lending inside can read the contacts
rule-lending-feature-reads-contacts-message = { $app } lends among other things, and it can read the contacts.
rule-lending-feature-reads-contacts-why = A bank, wallet or shop may need the contacts to send money to friends. The same permission serves its lending as well; the app alone knows for what it is used.
rule-lending-feature-reads-contacts-false-alarm = Most people give this permission for transfers or chats. Decide whether you use those.
rule-lending-feature-reads-contacts-what-to-do = Decide whether you use what needs the contacts. If not, turn Contacts off.

rule-store-rule-lender-contacts-title = Google Play's rule on personal loans and the contacts
rule-store-rule-lender-contacts-message = { $app } came from Google Play and asks for the contacts. Google Play's policy on personal loans, in force since 31 May 2023, does not allow personal-loan apps access to the contacts.
rule-store-rule-lender-contacts-why = The policy speaks of what an app asks for, whatever you granted. Google Play takes reports on apps that do not keep to it.
rule-store-rule-lender-contacts-false-alarm = The store may see the app as something other than a personal-loan app. Another program can also claim to be the store when it installs.
rule-store-rule-lender-contacts-what-to-do = Keep evidence, and report the app on its page in Google Play.

rule-necessary-information-cn-title = China: contacts are no necessary data of a lending app
rule-necessary-information-cn-message = { $app } asks for the contacts. By the Chinese rule on necessary personal information, in force since 1 May 2021, the contacts are not among the necessary information of a network-lending app, and it may not refuse its basic service to those who withhold them.
rule-necessary-information-cn-why = You can say no to the contacts, and the basic service must remain.
rule-necessary-information-cn-false-alarm = The rule does not forbid asking for more with consent. A name in Chinese alone does not prove that the app is one of mainland China.
rule-necessary-information-cn-what-to-do = Refuse; the basic service must remain. Complain to the departments that issued the rule.

rule-apk-tampering-title = The file of an app is made to be misread, or no phone would install it
rule-apk-tampering-message = The file of { $app } holds what the phone reads over and other programs stumble at. What it asks for is told here as the phone would read it.
rule-apk-tampering-message-refused = The phone would not install this file of { $app } as it is. What could be read of it is told here.
rule-apk-tampering-why = Such tricks keep a file from being looked at before it is installed: a store, a scanner or a curious person sees nothing, or something else than the phone.
rule-apk-tampering-false-alarm = Programs that protect code against copying do this too, and so do old or careless build tools and files made for tests. A file that was cut off on its way cannot be installed either. It says nothing about whether the app lends.
rule-apk-tampering-what-to-do = Do not install the file. If you want the app, get it from a store, and compare what it asks for.

rule-app-reads-contacts-title = An app can read the contacts
rule-app-reads-contacts-message = { $app } can read the contacts. It does not look like a lending app.
rule-app-reads-contacts-message-system = { $app } is part of the phone and can read the contacts.
rule-app-reads-contacts-why = Knowing every app that can read the contacts is the only way to miss none: what we take for a game may lend tomorrow.
rule-app-reads-contacts-false-alarm = Messengers, phone apps and the contacts app need the contacts.
rule-app-reads-contacts-what-to-do = Turn Contacts off for every app of which you do not need that.

rule-unreadable-app-title = The permissions of an app are not in these files
rule-unreadable-app-message = What { $app } may do is not in these files. That does not mean that it may do nothing.
rule-unreadable-app-why = An app that could not be read is not cleared.
rule-unreadable-app-false-alarm = A list of names alone, or a dump that was cut off, shows no permissions. With a complete dump this disappears.
rule-unreadable-app-what-to-do = Let the phone show it, and add the answer to the files: adb shell dumpsys package PACKAGE.

rule-incomplete-audit-title = This audit is not complete
rule-incomplete-audit-message = { $count ->
    [one] One thing could not be seen. What is not in this report may still be on the phone.
   *[other] { $count } things could not be seen. What is not in this report may still be on the phone.
}
rule-incomplete-audit-why = Silence about what was not seen would look like "nothing found".
rule-incomplete-audit-false-alarm = Some gaps do not matter for the question, such as an unreadable line about another app. The report lists each.
rule-incomplete-audit-what-to-do = Make the missing files, unlock the profile that was locked, and audit again.

## The verdict, as a sentence

evidence-verdict-not-installed = It is not installed for this user.
evidence-verdict-unknown = Whether it can read the contacts now is not in these files.
evidence-verdict-can-read = It can read the contacts now.
evidence-verdict-blocked = It cannot read the contacts now: the way is shut.
evidence-verdict-can-obtain-silently = It cannot read the contacts now, but gets them without a dialog as soon as it asks.
evidence-verdict-may-ask = It cannot read the contacts now, but may ask for them.
evidence-verdict-requested = It asks for the contacts; whether it holds them is not in these files.
evidence-verdict-write-only = It can change contacts and does not ask to read them.
evidence-verdict-accounts-only = Of the contacts group it asks only for the accounts on the phone.
evidence-verdict-not-requested = It does not ask for the contacts.

## Ways

evidence-way = { $route }: { $state }
evidence-state-not-requested = not asked for
evidence-state-requested = asked for; whether granted is not in these files
evidence-state-not-asked = nobody has been asked yet
evidence-state-denied = denied; the app may ask again
evidence-state-denied-for-good = denied for good
evidence-state-blocked-by-policy = denied by a device policy
evidence-state-ask-every-time = asks every time
evidence-state-granted-once = granted for this time only
evidence-state-granted-but-blocked = granted, but shut by another switch
evidence-state-granted = granted
evidence-state-granted-at-install = granted at installation
evidence-state-granted-by-default = granted in advance by the maker
evidence-state-granted-by-role = granted with a role such as default phone app
evidence-state-granted-fixed = granted so that nobody can take it back
evidence-state-unknown = not in these files
evidence-flags = Flags of the permission: { $flags }
evidence-app-op = Mode of its app-op: { $mode }
evidence-asks-for = It asks for { $permission }.
evidence-old-target = It was built for API level { $target }, from before apps had to ask (23).

## Traces

evidence-last-access = Last let through on { $time }.
evidence-last-access-minutes = { $count ->
    [0] Last let through on { $time }, less than a minute before the audit.
    [one] Last let through on { $time }, one minute before the audit.
   *[other] Last let through on { $time }, { $count } minutes before the audit.
}
evidence-last-access-hours = { $count ->
    [one] Last let through on { $time }, one hour before the audit.
   *[other] Last let through on { $time }, { $count } hours before the audit.
}
evidence-last-access-days = { $count ->
    [one] Last let through on { $time }, one day before the audit.
   *[other] Last let through on { $time }, { $count } days before the audit.
}
evidence-access-ago-minutes = { $count ->
    [0] Last let through less than a minute before the file was made.
    [one] Last let through one minute before the file was made.
   *[other] Last let through { $count } minutes before the file was made.
}
evidence-access-ago-hours = { $count ->
    [one] Last let through one hour before the file was made.
   *[other] Last let through { $count } hours before the file was made.
}
evidence-access-ago-days = { $count ->
    [one] Last let through one day before the file was made.
   *[other] Last let through { $count } days before the file was made.
}
evidence-access-in-background = The app was not on the screen then.
evidence-access-in-foreground = The app was on the screen then.
evidence-access-limits = The phone keeps only the last time; it does not tell how often before, what was read or where it went.
evidence-last-reject = Last refused on { $time }.
evidence-last-reject-minutes = { $count ->
    [0] Last refused on { $time }, less than a minute before the audit.
    [one] Last refused on { $time }, one minute before the audit.
   *[other] Last refused on { $time }, { $count } minutes before the audit.
}
evidence-last-reject-hours = { $count ->
    [one] Last refused on { $time }, one hour before the audit.
   *[other] Last refused on { $time }, { $count } hours before the audit.
}
evidence-last-reject-days = { $count ->
    [one] Last refused on { $time }, one day before the audit.
   *[other] Last refused on { $time }, { $count } days before the audit.
}
evidence-last-updated = Last updated on { $time }.

## Where it came from

evidence-installer-none = No installer is on record: it was installed from a computer, or its installer has been removed since.
evidence-installer-system = It came with the phone.
evidence-installer-store = Installed by { $installer }, a store.
evidence-installer-file = Installed from a file, by the phone's own installer.
evidence-installer-shell = Installed from a computer.
evidence-installer-browser = Installed by a browser: { $installer }.
evidence-installer-file-manager = Installed by a file manager: { $installer }.
evidence-installer-other = Installed by { $installer }, which is not in our list of stores.
evidence-originating = The file came through { $originating }.
evidence-source-local-file = The installer called it a file on the phone.
evidence-source-downloaded-file = The installer called it a downloaded file.

## Why we think that it lends

evidence-lends-catalog = A public list names it: { $detail } ({ $source }).
evidence-lends-label = Its name speaks of lending: { $detail } ({ $source }).
evidence-lends-package = Its package name speaks of lending: { $detail } ({ $source }).
evidence-lends-texts = Its own texts speak of lending: { $detail } ({ $source }).
evidence-lends-component = It has a component that lending apps have: { $detail } ({ $source }).
evidence-lends-library = It has a library that lending apps have: { $detail } ({ $source }).
evidence-lends-signer = It is signed as other lending apps are: { $detail } ({ $source }).
evidence-lends-context = { $detail } ({ $source })
evidence-lends-user = You said that it is a loan app.

## Where it stands

evidence-user-clone = User { $user } of the phone is a clone profile.
evidence-user-work = User { $user } of the phone is a work profile.
evidence-user-other = User { $user } of the phone.
evidence-cn-listed = A list names it as an app of mainland China ({ $source }).
evidence-cn-label = Its name on this phone is written as in mainland China: { $label }

## What could not be seen

evidence-gap-unreadable = { $count ->
    [one] One file or folder could not be read.
   *[other] { $count } files or folders could not be read.
}
evidence-gap-empty = { $count ->
    [one] One source was empty.
   *[other] { $count } sources were empty.
}
evidence-gap-unrecognised = { $count ->
    [one] One source was not recognised.
   *[other] { $count } sources were not recognised.
}
evidence-gap-unsupported = { $count ->
    [one] One source is of a kind that we know and do not read.
   *[other] { $count } sources are of a kind that we know and do not read.
}
evidence-gap-not-answered = { $count ->
    [one] The phone answered one question with an error.
   *[other] The phone answered { $count } questions with an error.
}
evidence-gap-cut-off = { $count ->
    [one] One source ends in the middle.
   *[other] { $count } sources end in the middle.
}
evidence-gap-filtered = { $count ->
    [one] One source shows a part only.
   *[other] { $count } sources show a part only.
}
evidence-gap-malformed = { $count ->
    [one] One line or block could not be understood.
   *[other] { $count } lines or blocks could not be understood.
}
evidence-gap-encoding = { $count ->
    [one] In one place the bytes were no text.
   *[other] In { $count } places the bytes were no text.
}
evidence-gap-limit = { $count ->
    [one] In one place there was more than we read.
   *[other] In { $count } places there was more than we read.
}
evidence-gap-user-not-visible = { $count ->
    [one] The apps of one user of the phone are not shown.
   *[other] The apps of { $count } users of the phone are not shown.
}
evidence-gap-contradiction = { $count ->
    [one] In one place a source says two things at once.
   *[other] In { $count } places a source says two things at once.
}
evidence-gap-disagreement = { $count ->
    [one] Sources disagree on one point; the newer or fuller one was used.
   *[other] Sources disagree on { $count } points; the newer or fuller one was used.
}
evidence-gap-no-permissions = { $count ->
    [one] The permissions of one app are not shown.
   *[other] The permissions of { $count } apps are not shown.
}
evidence-gap-requests-not-listed = The files do not list which permissions some apps ask for.
evidence-gap-shared-user-missing = { $count ->
    [one] One app shares its permissions with others, and those are not shown.
   *[other] { $count } apps share their permissions with others, and those are not shown.
}
evidence-gap-no-packages = No list of the installed apps was given.
evidence-gap-list-cut = The phone's list of apps broke off; its apps were asked for one by one.
evidence-gap-apps-hidden = The phone does not show every app to this one.
evidence-gap-grants-not-visible = { $count ->
    [one] What the apps of one other profile were allowed is not shown.
   *[other] What the apps of { $count } other profiles were allowed is not shown.
}

## What is odd in the file of an app

evidence-anomaly = { $file }, { $part }: { $what }
evidence-anomaly-at = { $file }, { $part }, byte { $offset }: { $what }
evidence-anomaly-with = { $file }, { $part }: { $what } ({ $detail })
evidence-anomaly-at-with = { $file }, { $part }, byte { $offset }: { $what } ({ $detail })
evidence-anomalies-refused = { $count ->
    [one] For one thing the phone would not install the file:
   *[other] For { $count } things the phone would not install the file:
}
evidence-anomalies-misleads = { $count ->
    [one] One thing is read over by the phone, while other programs may stumble or see something else:
   *[other] { $count } things are read over by the phone, while other programs may stumble or see something else:
}
evidence-anomalies-more = … and { $count } more.
evidence-part-zip = archive
evidence-part-manifest = manifest
evidence-part-resources = resource table
evidence-part-signature = signature
evidence-part-dex = program code
evidence-part-container = set of packages
evidence-anomaly-kind-limit = More stands there than we read.
evidence-anomaly-kind-cut-off = It ends in the middle.
evidence-anomaly-kind-bytes-before-first-entry = Other bytes stand before the first entry of the archive.
evidence-anomaly-kind-bytes-behind-end = Other bytes stand behind the end of the archive.
evidence-anomaly-kind-end-record-in-comment = The comment of the archive holds what looks like a second end.
evidence-anomaly-kind-no-directory = The list of entries is missing; the entries were found without it.
evidence-anomaly-kind-bytes-behind-directory = Other bytes stand between the list of entries and the end of the archive.
evidence-anomaly-kind-directory-shifted = The list of entries is not where the archive says.
evidence-anomaly-kind-directory-count = The archive tells another number of entries than it has.
evidence-anomaly-kind-directory-record = A record in the list of entries is broken.
evidence-anomaly-kind-entry-outside-directory = An entry that the broken list of entries does not name.
evidence-anomaly-kind-local-header = An entry is described in two ways, or its second description is missing.
evidence-anomaly-kind-compression-method = An entry is packed in a way that Android does not know, or that is told in two ways.
evidence-anomaly-kind-size-mismatch = A length or size cannot be true.
evidence-anomaly-kind-encrypted-flag = An entry is marked as encrypted.
evidence-anomaly-kind-duplicate-entry = Two entries have the same name.
evidence-anomaly-kind-entry-name = The name of an entry holds characters that no file name has, or is file and folder at once.
evidence-anomaly-kind-packed-data = The packed data of an entry is broken.
evidence-anomaly-kind-checksum = The checksum of an entry is wrong.
evidence-anomaly-kind-chunk-size = A block tells a size that cannot be.
evidence-anomaly-kind-unknown-chunk = A block of a kind that does not belong there.
evidence-anomaly-kind-magic = It does not begin as its format does.
evidence-anomaly-kind-string-pool = A list of texts contradicts itself.
evidence-anomaly-kind-masked-name = A name or namespace hides what an element or attribute is.
evidence-anomaly-kind-attributes = Attributes stand there twice, or in another form than the format has.
evidence-anomaly-kind-nesting = Elements do not open and close as they should.
evidence-anomaly-kind-missing-element = An element that Android needs is missing, or stands there twice.
evidence-anomaly-kind-bad-value = A value that Android cannot take.
evidence-anomaly-kind-reference = A reference leads nowhere, or in circles.
evidence-anomaly-kind-duplicate-type = A part of the resource table stands there twice.
evidence-anomaly-kind-signing-block = The block of signatures contradicts itself.
evidence-anomaly-kind-signature-stripped = A signature that is said to be there is missing.
evidence-anomaly-kind-certificate = A certificate cannot be read.
evidence-anomaly-kind-unsigned = Nobody signed it.
evidence-anomaly-kind-janus = Code stands in front of the archive, where a signature of the first kind does not look.
evidence-anomaly-kind-dex = The program code contradicts itself.
evidence-anomaly-kind-split = A part of the set that does not belong to the others, or cannot be read.
evidence-anomaly-kind-container-description = What the set says of itself is not what is in it.
evidence-anomaly-kind-base-guessed = Nothing in the set says which part is the main one, so it had to be guessed.
evidence-anomaly-kind-several-variants = The set holds several builds of the app; the fullest one was read.
evidence-anomaly-kind-request-in-split = A part of the set asks for a permission that its main part does not ask for.
