# What the Android app says around a report. Texts about an audit come with its answer, from the other files.
#
# For the app alone: tests/examples/android_strings.rs makes Android's string resources of it.
# `app-history-empty` becomes `history_empty`, a choice by { $count } a plural, { NUMBER($done) } a number.
# Buttons have three words at most. Calm, no exclamation marks; "seen" and "not seen", never "safe".

app-name = LendLens
app-language = en

## Buttons used on several screens

app-yes = Yes
app-no = No
app-ask-later = Ask later
app-cancel = Cancel
app-back = Back
app-delete = Delete
app-more = More options
app-show-fewer = Show fewer

## First run

app-welcome-title = Who can read your contacts?
app-welcome-read = LendLens reads the list of the apps on this phone and what each of them is allowed to do.
app-welcome-never = It does not read your contacts, calls or messages, and it holds no permission to do so.
app-welcome-stays = Nothing leaves this phone: LendLens has no access to the internet.
app-welcome-all-apps-title = Why it may see all apps
app-welcome-all-apps = To find lending apps, LendLens has to see which apps are installed. Android calls this “query all packages”. The list is used for the check and for nothing else.
app-welcome-list-permission = This phone asks you whether LendLens may read the list of apps. Without it only a few apps can be checked, and the answer will say so.
app-welcome-start = Check now
app-welcome-allow-list = Allow the list

## Answer

app-answer-check-again = Check again
app-answer-none-yet = No check yet
app-answer-none-yet-more = Check this phone to see which lending apps can reach your contacts.
app-answer-checked = Checked { $time }
app-answer-last-used = Last used { $time }
app-answer-apps-checked = { $count ->
    [one] { $count } app checked
   *[other] { $count } apps checked
}
app-answer-section-now = Can read your contacts
app-answer-section-could = Could get your contacts
app-answer-section-closed = Cannot read them now
app-answer-section-unknown = Not known
app-answer-section-ask = Is this a loan app?
app-answer-section-features = Banks, wallets and shops that also lend
app-answer-section-others = Other apps that can read your contacts
app-answer-section-not-seen = What was not seen
app-answer-all-seen = Everything that this check looks at could be seen.
app-answer-never-seen = What no check can see
app-answer-never-seen-more = What was copied before, and how often: read more
app-answer-apps = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}

## Check under way

app-progress-title = Checking
app-progress-apps = { NUMBER($done) } of { NUMBER($total) } apps
app-progress-starting = Reading the list of apps
app-progress-cancelling = Stopping
app-progress-cancelled = The check was stopped
app-progress-cancelled-more = Nothing was changed and nothing was kept.

## One app

app-detail-why-lends = Why we think it lends
app-detail-why-lends-none = Nothing suggests that it lends.
app-detail-reach = How it reaches your contacts
app-detail-other-reach = What else it can reach
app-detail-findings = What was found
app-detail-show-evidence = Show evidence
app-detail-steps = What you can do
app-detail-rules = Rules and sources
app-detail-about = About this app
app-detail-package = Package name
app-detail-installed-from = Installed from
app-detail-installed-from-unknown = Not known
app-detail-step = Step { NUMBER($number) }
app-detail-open-app-settings = Open app settings
app-detail-no-settings = This phone offers no page for it. Open its settings app and follow the step by hand.
app-detail-gone = This app is no longer in the latest check.

## Back from the settings: read again, and said what really changed

app-recheck-reading = Reading again
app-recheck-turned-off = Turned off
app-recheck-still-on = Still on
app-recheck-cannot-tell = Cannot tell

## Is this a loan app?

app-question-title = Is this a loan app?
app-question-more = The name alone does not tell. You know best what { $app } is for; your answer stays on this phone and counts from now on.
app-question-answered-yes = You answered: it is a loan app
app-question-answered-no = You answered: it is not a loan app
app-question-change = Change answer

## What a verdict and a user of the phone are called

app-verdict-can-read = Can read your contacts
app-verdict-can-obtain-silently = Can get them without asking you again
app-verdict-may-ask = Cannot read them now, but may ask you
app-verdict-requested = Asks for your contacts
app-verdict-blocked = Blocked
app-verdict-write-only = Can write contacts, not read them
app-verdict-accounts-only = Reaches only the accounts on the phone
app-verdict-not-requested = Does not ask for your contacts
app-verdict-not-installed = Not installed here
app-verdict-unknown = Not known
app-user-owner = Owner
app-user-work = Work profile
app-user-clone = App clone
app-user-private = Private space
app-user-secure-folder = Secure folder
app-user-guest = Guest
app-user-other = Other user

## Settings

app-settings-title = Settings
app-settings-title-more = Watch, history, privacy, your answers
app-settings-watch = Watch
app-settings-private = If somebody else may hold this phone
app-settings-keep-checks = Keep earlier checks
app-settings-keep-checks-more = On this phone only. Turning this off deletes those that are kept.
app-settings-hide-screens = Hide these screens
app-settings-hide-screens-more = No screenshots, and no place in the list of recent apps. Save a report when you need evidence.
app-settings-delete-all = Delete everything
app-settings-delete-all-more = Earlier checks, your answers, and copies of reports that were shared
app-settings-answers = Your answers
app-settings-answer-yes = A loan app
app-settings-answer-no = Not a loan app
app-settings-answer-remove = Take back answer

## An app file, before it is installed

app-file-title = Check app file
app-file-title-more = See what an APK will ask for before you install it
app-file-choose = Choose file
app-file-more = Choose an app file (APK, APKS or XAPK) to see what it will ask for before you install it.
app-file-reading-file = Reading the file
app-file-not-installed = This file is not installed. It is only read here, and nothing of it is run.
app-file-failed = This file could not be read
app-file-failed-more = It may have been moved or deleted, or the other app may have taken back access. Save it on this phone and open it from here.

## Save and share

app-share-title = Share report
app-share-forms = Format
app-share-save = Save file
app-share-send = Share
app-share-text = Text, for people
app-share-json = JSON, for programs
app-share-warning-title = It lists your apps
app-share-warning = The report names apps on this phone, and when they used your contacts if that is known. Share it only with somebody you trust, and delete copies you no longer need.
app-share-saved-file = Report saved
app-share-failed = The report could not be saved
app-share-file-name = LendLens report { $date }

## Watch

app-watch-title = Watch for changes
app-watch-more = LendLens checks again when an app is installed or updated, and once a day. It works without internet, and a check may come some hours late.
app-watch-notifications-off = Notifications are off, so LendLens cannot tell you.
app-watch-allow-notifications = Allow notifications
app-watch-channel = Changes in access to contacts
app-watch-channel-more = Tells you when a new or updated lending app can reach your contacts.
app-watch-found-title = Access to contacts changed
app-watch-found = { $count ->
    [one] { $count } app needs a look.
   *[other] { $count } apps need a look.
}
app-watch-found-named = { $app } can reach your contacts.
app-watch-public-title = LendLens
app-watch-public = There is something new.

## History

app-history-title = Earlier checks
app-history-empty = No earlier checks
app-history-empty-more = Each check is kept here, on this phone only, so that you can see what changed.
app-history-delete-one = Delete this check
app-history-delete-one-question = Delete the check of { $time }?
app-history-delete-all = Delete all
app-history-delete-all-question = Delete all earlier checks?
app-history-delete-all-more = This cannot be undone. Reports that you saved or shared elsewhere stay where they are.
app-history-unreadable = This check could not be read again, and can only be deleted.

## Help

app-guidance-title = Rules and complaints
app-guidance-more = The rules of your country, where to complain, texts to send
app-guidance-choose = Your country
app-guidance-other = Another country

app-help-title = Help
app-help-not-seen-title = What cannot be seen
app-help-not-seen = What an app already copied, and where it went. When a permission was given. Most uses of your contacts: Android shows an ordinary app only what is allowed now. Apps in a locked space, another user or a work profile may be hidden, and so may their permissions.
app-help-names-title = How lending apps are recognised
app-help-names = By published lists, by name and by words in the app. Each app says why. It can be wrong; then answer the question on the app’s page.
app-help-off-title = What turning off does
app-help-off = From then on the app can no longer read your contacts. It stays installed; your account and your debt stay as they are.
app-help-not-undone-title = What it does not undo
app-help-not-undone = Contacts that were read stay with whoever read them. So do names and numbers that you typed into a form, such as a contact for emergencies. Ask the lender to delete them, and tell the people concerned.
app-help-refuses-title = If the lender’s app then refuses to work
app-help-refuses = Take a screenshot of what it says. You can often pay and see your contract on the lender’s website, by bank transfer or by phone. If you turn the permission on again, the lender can then read all contacts; some phones let you give an app empty data instead. Refusing to work may break the rules of the store or of your country: complain with the screenshot.
app-help-phone-held-title = If somebody else may hold this phone
app-help-phone-held = Delete the history or turn off that checks are kept, and check the copies of reports you saved. In the settings you can also keep its screens out of screenshots and out of the list of recent apps. LendLens itself still shows among the installed apps.
app-help-privacy-title = What LendLens does with data
app-help-privacy = It keeps earlier checks and your answers on this phone and sends nothing: it has no access to the internet. It is not in backups. Deleting the app deletes both.
app-help-fallible-title = What an answer means
app-help-fallible = “Can read” does not mean “did read”, and “not seen” does not mean “not there”. Being named here accuses nobody.
app-help-licences = Licences
app-help-licences-more = LendLens is free software under the Apache License 2.0 or the MIT License. It contains the works of others:
app-help-licences-list = Rust’s standard library and crates of the Rust community (Apache 2.0, MIT, Unicode 3.0, Zlib), the Kotlin standard library (Apache 2.0)
app-help-sources = Sources
app-help-sources-more = Each reason names who says so. The lists and their dates stand in the source code, with the words that were counted.
app-help-version = Version { $version }
app-help-knowledge = { $count ->
    [one] Knowledge of { $version }, { $count } app listed
   *[other] Knowledge of { $version }, { $count } apps listed
}

## When something fails

app-error-title = Something went wrong
app-error-more = The check stopped because of a mistake in LendLens. Nothing on your phone was changed. Try again; if it happens again, report it with the text below. Read the text first: it may name apps.
app-error-list = The list of apps could not be read
app-error-list-more = The phone refused it. Allow LendLens the list of apps in its settings, then check again.
app-error-storage = The check could not be kept
app-error-storage-more = You see its result now, but it will not be among the earlier checks. Free some space.
app-error-copy = Copy error text
app-error-copied = Error text copied

## What a screen reader says

app-spoken-button = { $button }, { $what }
