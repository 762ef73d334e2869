# What can be done. Each message is one step; commands stand beside it, not in it.

remedy-keep-evidence = Before you change anything, keep evidence: save this report, take pictures of the app's permission page and version, and keep messages and calls from the lender and its collectors.
remedy-page-contacts = On the phone, open Settings › Apps › { $app } › Permissions › Contacts and choose "Don't allow".
remedy-page-call-log = On the phone, open Settings › Apps › { $app } › Permissions › Call logs and choose "Don't allow".
remedy-page-sms = On the phone, open Settings › Apps › { $app } › Permissions › SMS and choose "Don't allow".
remedy-page-app-list = On the phone, open Settings › Apps › { $app } › Permissions and turn off the list of installed apps.
remedy-page-accessibility = On the phone, open Settings › Accessibility › Installed apps › { $app } and switch it off.
remedy-page-notifications = On the phone, open Settings › Notifications › Notification access › { $app } and switch it off.
remedy-page-default-dialer = On the phone, open Settings › Apps › Default apps › Phone and choose another app than { $app }.
remedy-page-default-sms = On the phone, open Settings › Apps › Default apps › SMS and choose another app than { $app }.
remedy-revoke = Or from a computer: take { $permission } away for user { $user }. Some phones ask for a further developer switch first.
remedy-make-final = Make the refusal of { $permission } final for user { $user }, so that the app cannot ask again. Older Android versions do not know this command; there, tick "Don't ask again" when it asks.
remedy-verify = Read it back: under "User { $user }:" every permission taken away must now say granted=false, or USER_FIXED where a refusal was made final.
remedy-shut-op = Or from a computer: shut { $permission } for user { $user }. The app was built for an old Android and cannot lose the permission; it gets empty data instead.
remedy-verify-op = Read it back: the answer for { $permission } must now be "ignore".
remedy-release-role = Or from a computer: take the role away from the app for user { $user } (Android 10 and newer).
remedy-disable = This app, or its permission, cannot be taken away for good by the owner. Switching the app off ends every access; it can be switched on again. That is your choice.
remedy-uninstall = If you no longer need the app: uninstalling it ends every access. That is your choice. Save contracts and payments first; a debt stays a debt.
remedy-refuse = When it asks for the contacts, choose "Don't allow". A contact for emergencies can be typed in by hand, with that person's consent.
remedy-complain = Complain, with the evidence: to the provider of the app, to the store it came from, and to the authority over lenders or personal data where you live.
remedy-complain-play = Report the app on its page in Google Play, with the evidence.
remedy-complain-cn = Complain, with the evidence, to the departments that issued the rule: cyberspace administration, communications administration, police, market regulation.
remedy-warn-contacts = Tell the people in your contacts that strangers may call or write to them because of you, that they need not pay or answer unless they stand surety, and that they should keep what they get.
remedy-ask-person = Is { $app } a loan app? Give your answer; it stays on this device and counts from then on.
remedy-do-not-install = Do not install this file. If you want the app, get it from a store and compare what it asks for.
remedy-read-package = Let the phone show what the app may do, and add the answer to the files.
remedy-complete-audit = Bring what is missing (a file from the phone, a permission that was refused, a profile that was locked), and audit again.

## Where a button leads

remedy-place-app-permissions = App permissions
remedy-place-app-details = App info
remedy-place-accessibility = Accessibility
remedy-place-notification-access = Notification access
remedy-place-default-apps = Default apps
remedy-place-settings = Settings

## What became of it

remedy-outcome-off = { $app } can no longer read your contacts. What it has read before, it may have kept.
remedy-outcome-may-ask = { $app } cannot read your contacts now, but may ask you again. What it has read before, it may have kept.
remedy-outcome-removed = The app is no longer installed here. What it has read before, it may have kept.
remedy-outcome-still-on = { $app } can still read your contacts.
remedy-outcome-on-now = { $app } can read your contacts now, and could not before.
remedy-outcome-silently = { $app } still gets your contacts as soon as it asks, and Android will not ask you. Switch off the other contacts permissions too.
remedy-outcome-not-shown = The phone does not show what { $app } is allowed here. Look at its permission page.
remedy-outcome-old-app = { $app } was built for an old Android, and the phone does not show whether its access is shut. Look at its permission page.
remedy-outcome-hidden = The phone no longer shows this app to the audit. It may have been removed.
