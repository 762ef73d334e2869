# Lo que la app de Android dice alrededor de un informe. Los textos sobre una revisión vienen con su respuesta.
#
# Solo para la app: tests/examples/android_strings.rs hace con esto los recursos de texto de Android.
# Botones de tres palabras como máximo. Sereno, sin signos de exclamación; "visto" y "no visto", nunca "seguro".

app-name = LendLens
app-language = es

## Botones de varias pantallas

app-yes = Sí
app-no = No
app-ask-later = Preguntar después
app-cancel = Cancelar
app-back = Atrás
app-delete = Borrar
app-more = Más opciones
app-show-fewer = Mostrar menos

## Primera vez

app-welcome-title = ¿Quién puede leer tus contactos?
app-welcome-read = LendLens lee la lista de las apps de este teléfono y lo que cada una tiene permitido.
app-welcome-never = No lee tus contactos, llamadas ni mensajes, y no tiene permiso para hacerlo.
app-welcome-stays = Nada sale de este teléfono: LendLens no tiene acceso a Internet.
app-welcome-all-apps-title = Por qué puede ver todas las apps
app-welcome-all-apps = Para encontrar apps de préstamos, LendLens tiene que ver qué apps están instaladas. Android lo llama “búsqueda de todos los paquetes”. La lista se usa para la revisión y para nada más.
app-welcome-list-permission = Este teléfono te pregunta si LendLens puede leer la lista de apps. Sin ella solo se pueden revisar unas pocas, y la respuesta lo dirá.
app-welcome-start = Revisar ahora
app-welcome-allow-list = Permitir la lista

## Respuesta

app-answer-check-again = Revisar de nuevo
app-answer-none-yet = Aún sin revisión
app-answer-none-yet-more = Revisa este teléfono para ver qué apps de préstamos pueden llegar a tus contactos.
app-answer-checked = Revisado: { $time }
app-answer-last-used = Último uso: { $time }
app-answer-apps-checked = { $count ->
    [one] { $count } app revisada
   *[other] { $count } apps revisadas
}
app-answer-section-now = Pueden leer tus contactos
app-answer-section-could = Podrían obtener tus contactos
app-answer-section-closed = Ahora no pueden leerlos
app-answer-section-unknown = No se sabe
app-answer-section-ask = ¿Es una app de préstamos?
app-answer-section-features = Bancos, billeteras y tiendas que también prestan
app-answer-section-others = Otras apps que pueden leer tus contactos
app-answer-section-not-seen = Lo que no se vio
app-answer-all-seen = Se pudo ver todo lo que esta revisión mira.
app-answer-never-seen = Lo que ninguna revisión ve
app-answer-never-seen-more = Qué se copió antes y cuántas veces: leer más
app-answer-apps = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}

## Revisión en curso

app-progress-title = Revisando
app-progress-apps = { NUMBER($done) } de { NUMBER($total) } apps
app-progress-starting = Leyendo la lista de apps
app-progress-cancelling = Deteniendo
app-progress-cancelled = La revisión se detuvo
app-progress-cancelled-more = No se cambió nada y no se guardó nada.

## Una app

app-detail-why-lends = Por qué pensamos que presta
app-detail-why-lends-none = Nada indica que preste.
app-detail-reach = Cómo llega a tus contactos
app-detail-other-reach = A qué más puede llegar
app-detail-findings = Lo que se encontró
app-detail-show-evidence = Mostrar pruebas
app-detail-steps = Lo que puedes hacer
app-detail-rules = Normas y fuentes
app-detail-about = Sobre esta app
app-detail-package = Nombre del paquete
app-detail-installed-from = Instalada desde
app-detail-installed-from-unknown = No se sabe
app-detail-step = Paso { NUMBER($number) }
app-detail-open-app-settings = Abrir la configuración
app-detail-no-settings = Este teléfono no ofrece una página para eso. Abre su app de configuración y sigue el paso a mano.
app-detail-gone = Esta app ya no está en la última revisión.

## De vuelta de la configuración: se lee de nuevo y se dice qué cambió de verdad

app-recheck-reading = Leyendo de nuevo
app-recheck-turned-off = Desactivado
app-recheck-still-on = Sigue activado
app-recheck-cannot-tell = No se sabe

## ¿Es una app de préstamos?

app-question-title = ¿Es una app de préstamos?
app-question-more = El nombre solo no lo dice. Tú sabes mejor para qué es { $app }; tu respuesta queda en este teléfono y cuenta desde ahora.
app-question-answered-yes = Respondiste: es una app de préstamos
app-question-answered-no = Respondiste: no es una app de préstamos
app-question-change = Cambiar respuesta

## Cómo se llaman un veredicto y un usuario del teléfono

app-verdict-can-read = Puede leer tus contactos
app-verdict-can-obtain-silently = Puede obtenerlos sin volver a preguntarte
app-verdict-may-ask = Ahora no puede leerlos, pero puede pedírtelos
app-verdict-requested = Pide tus contactos
app-verdict-blocked = Bloqueada
app-verdict-write-only = Puede escribir contactos, no leerlos
app-verdict-accounts-only = Solo llega a las cuentas del teléfono
app-verdict-not-requested = No pide tus contactos
app-verdict-not-installed = No está instalada aquí
app-verdict-unknown = No se sabe
app-user-owner = Propietario
app-user-work = Perfil de trabajo
app-user-clone = App clonada
app-user-private = Espacio privado
app-user-secure-folder = Carpeta segura
app-user-guest = Invitado
app-user-other = Otro usuario

## Configuración

app-settings-title = Configuración
app-settings-title-more = Vigilancia, historial, privacidad, tus respuestas
app-settings-watch = Vigilancia
app-settings-private = Si otra persona puede tener este teléfono
app-settings-keep-checks = Guardar revisiones anteriores
app-settings-keep-checks-more = Solo en este teléfono. Al desactivarlo se borran las guardadas.
app-settings-hide-screens = Ocultar estas pantallas
app-settings-hide-screens-more = Sin capturas de pantalla y sin lugar en la lista de apps recientes. Guarda un informe cuando necesites pruebas.
app-settings-delete-all = Borrar todo
app-settings-delete-all-more = Revisiones anteriores, tus respuestas y copias de informes compartidos
app-settings-answers = Tus respuestas
app-settings-answer-yes = Una app de préstamos
app-settings-answer-no = No es una app de préstamos
app-settings-answer-remove = Retirar respuesta

## El archivo de una app, antes de instalarlo

app-file-title = Revisar un archivo
app-file-title-more = Mira lo que pedirá un APK antes de instalarlo
app-file-choose = Elegir archivo
app-file-more = Elige el archivo de una app (APK, APKS o XAPK) para ver lo que pedirá antes de instalarla.
app-file-reading-file = Leyendo el archivo
app-file-not-installed = Este archivo no está instalado. Aquí solo se lee, y nada de él se ejecuta.
app-file-failed = No se pudo leer este archivo
app-file-failed-more = Puede haberse movido o borrado, o la otra app puede haber retirado el acceso. Guárdalo en este teléfono y ábrelo desde aquí.

## Guardar y compartir

app-share-title = Compartir informe
app-share-forms = Formato
app-share-save = Guardar archivo
app-share-send = Compartir
app-share-text = Texto, para personas
app-share-json = JSON, para programas
app-share-warning-title = Enumera tus apps
app-share-warning = El informe nombra apps de este teléfono, y cuándo usaron tus contactos si se sabe. Compártelo solo con alguien de confianza y borra las copias que ya no necesites.
app-share-saved-file = Informe guardado
app-share-failed = No se pudo guardar el informe
app-share-file-name = LendLens informe { $date }

## Vigilancia

app-watch-title = Avisar de cambios
app-watch-more = LendLens revisa de nuevo cuando se instala o actualiza una app, y una vez al día. Funciona sin Internet, y una revisión puede llegar algunas horas tarde.
app-watch-notifications-off = Las notificaciones están desactivadas, así que LendLens no puede avisarte.
app-watch-allow-notifications = Permitir notificaciones
app-watch-channel = Cambios en el acceso a los contactos
app-watch-channel-more = Te avisa cuando una app de préstamos nueva o actualizada puede llegar a tus contactos.
app-watch-found-title = Cambió el acceso a los contactos
app-watch-found = { $count ->
    [one] { $count } app necesita una mirada.
   *[other] { $count } apps necesitan una mirada.
}
app-watch-found-named = { $app } puede llegar a tus contactos.
app-watch-public-title = LendLens
app-watch-public = Hay algo nuevo.

## Historial

app-history-title = Revisiones anteriores
app-history-empty = No hay revisiones anteriores
app-history-empty-more = Cada revisión se guarda aquí, solo en este teléfono, para que puedas ver qué cambió.
app-history-delete-one = Borrar esta revisión
app-history-delete-one-question = ¿Borrar la revisión del { $time }?
app-history-delete-all = Borrar todas
app-history-delete-all-question = ¿Borrar todas las revisiones anteriores?
app-history-delete-all-more = No se puede deshacer. Los informes que guardaste o compartiste en otro lugar quedan donde están.
app-history-unreadable = Esta revisión no se pudo leer de nuevo; solo se puede borrar.

## Ayuda

app-guidance-title = Normas y reclamos
app-guidance-more = Las normas de tu país, dónde reclamar, textos para enviar
app-guidance-choose = Tu país
app-guidance-other = Otro país

app-help-title = Ayuda
app-help-not-seen-title = Lo que no se puede ver
app-help-not-seen = Lo que una app ya copió y a dónde fue. Cuándo se dio un permiso. La mayoría de los usos de tus contactos: Android muestra a una app común solo lo que está permitido ahora. Las apps de un espacio bloqueado, de otro usuario o de un perfil de trabajo pueden estar ocultas, y también sus permisos.
app-help-names-title = Cómo se reconocen las apps de préstamos
app-help-names = Por listas publicadas, por el nombre y por palabras en la app. Cada app dice por qué. Puede estar equivocado; entonces responde la pregunta en la página de la app.
app-help-off-title = Qué logra desactivar
app-help-off = Desde entonces la app ya no puede leer tus contactos. Sigue instalada; tu cuenta y tu deuda quedan como están.
app-help-not-undone-title = Lo que no deshace
app-help-not-undone = Los contactos leídos quedan con quien los leyó. También los nombres y números que escribiste en un formulario, como un contacto de emergencia. Pide al prestamista que los borre y avisa a esas personas.
app-help-refuses-title = Si después la app del prestamista se niega a funcionar
app-help-refuses = Toma una captura de lo que dice. Muchas veces puedes pagar y ver tu contrato en el sitio web del prestamista, por transferencia o por teléfono. Si vuelves a activar el permiso, el prestamista puede leer otra vez todos los contactos; algunos teléfonos permiten darle a una app datos vacíos. Negarse a funcionar puede incumplir las reglas de la tienda o de tu país: reclama con la captura.
app-help-phone-held-title = Si otra persona puede tener este teléfono
app-help-phone-held = Borra el historial o desactiva que se guarden las revisiones, y revisa las copias de informes que guardaste. En la configuración también puedes impedir capturas de sus pantallas y quitarlas de la lista de apps recientes. LendLens sigue apareciendo entre las apps instaladas.
app-help-privacy-title = Qué hace LendLens con los datos
app-help-privacy = Guarda revisiones anteriores y tus respuestas en este teléfono y no envía nada: no tiene acceso a Internet. No está en las copias de respaldo. Al eliminar la app se borran ambas cosas.
app-help-fallible-title = Qué significa una respuesta
app-help-fallible = “Puede leer” no significa “leyó”, y “no visto” no significa “no está”. Aparecer aquí no acusa a nadie.
app-help-licences = Licencias
app-help-licences-more = LendLens es software libre bajo la Apache License 2.0 o la MIT License. Contiene obras de otros:
app-help-licences-list = La biblioteca estándar de Rust y crates de la comunidad de Rust (Apache 2.0, MIT, Unicode 3.0, Zlib), la biblioteca estándar de Kotlin (Apache 2.0)
app-help-sources = Fuentes
app-help-sources-more = Cada razón nombra quién lo dice. Las listas y sus fechas están en el código fuente, con las palabras que se contaron.
app-help-version = Versión { $version }
app-help-knowledge = { $count ->
    [one] Datos de { $version }, { $count } app en las listas
   *[other] Datos de { $version }, { $count } apps en las listas
}

## Cuando algo falla

app-error-title = Algo salió mal
app-error-more = La revisión se detuvo por un error de LendLens. No se cambió nada en tu teléfono. Prueba de nuevo; si vuelve a pasar, infórmalo con el texto de abajo. Lee antes el texto: puede nombrar apps.
app-error-list = No se pudo leer la lista de apps
app-error-list-more = El teléfono lo rechazó. Permite a LendLens la lista de apps en la configuración y revisa de nuevo.
app-error-storage = No se pudo guardar la revisión
app-error-storage-more = Ahora ves su resultado, pero no estará entre las revisiones anteriores. Libera algo de espacio.
app-error-copy = Copiar el error
app-error-copied = Error copiado

## Lo que dice un lector de pantalla

app-spoken-button = { $button }, { $what }
