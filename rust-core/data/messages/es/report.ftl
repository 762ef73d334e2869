# El informe para las personas: primero la respuesta, después app por app.
# Sereno y exacto: "visto" y "no visto", nunca "seguro"; de una empresa, solo lo que dice una lista con nombre.

report-time = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
} { $year }, { $hour }:{ $minute }
report-comma = { ", " }
report-blank = { " " }
report-dot = { " · " }

## La respuesta

report-answer-lenders = { $count ->
    [one] { $count } app de préstamos puede leer tus contactos.
   *[other] { $count } apps de préstamos pueden leer tus contactos.
}
report-answer-none = No se vio ninguna app de préstamos que pueda leer tus contactos.
report-answer-files-lenders = { $count ->
    [one] { $count } app de préstamos pide tus contactos.
   *[other] { $count } apps de préstamos piden tus contactos.
}
report-answer-files-none = No se vio ninguna app de préstamos que pida los contactos.
report-answer-nothing = No se pudo revisar nada: en lo entregado no hay ninguna lista de apps.
report-second-silent = { $count ->
    [one] { $count } app de préstamos los obtiene en cuanto los pida: Android no te preguntará.
   *[other] { $count } apps de préstamos los obtienen en cuanto los pidan: Android no te preguntará.
}
report-second-unknown = { $count ->
    [one] De { $count } app de préstamos no se sabe si puede.
   *[other] De { $count } apps de préstamos no se sabe si pueden.
}
report-second-but-gaps = { $count ->
    [one] Pero { $count } cosa no se pudo ver, así que esto no descarta nada. Mira “No visto” más abajo.
   *[other] Pero { $count } cosas no se pudieron ver, así que esto no descarta nada. Mira “No visto” más abajo.
}
report-second-more-gaps = { $count ->
    [one] Puede haber más: { $count } cosa no se pudo ver. Mira “No visto” más abajo.
   *[other] Puede haber más: { $count } cosas no se pudieron ver. Mira “No visto” más abajo.
}
report-second-complete = Se pudo leer todo lo entregado.
report-second-complete-files = Todos los archivos se pudieron leer completos.
report-note-sample = Este teléfono es inventado, para una primera mirada. Lo que pide la mayoría de sus apps está tomado de apps reales; lo que se les permitió y cuándo lo usaron es inventado.

report-android = Android { $version }
report-apps = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}
report-users = { $count ->
    [one] { $count } usuario
   *[other] { $count } usuarios
}
report-lenders = { $count ->
    [one] { $count } de ellas presta
   *[other] { $count } de ellas prestan
}

## Secciones

report-section-reading = Apps de préstamos que pueden leer tus contactos
report-section-steps = Lo que puedes hacer
report-section-reachable = Apps de préstamos que podrían obtener tus contactos
report-section-asking = Apps de préstamos que piden tus contactos
report-section-not-asking = Apps de préstamos que no piden tus contactos
report-section-unknown = Apps de préstamos de las que no se sabe
report-section-shut = Apps de préstamos que ahora no pueden leer tus contactos
report-section-features = Bancos, billeteras y tiendas que también prestan y pueden leer tus contactos
report-section-ask = ¿Es una app de préstamos?
report-section-others = Otras apps
report-section-suppressed = Omitido a pedido
report-section-gaps = No visto
report-section-rules = Todos los hallazgos, por regla
report-section-citations = Normas y fuentes
report-section-sources = Lo que se leyó

## Una app

report-field-contacts = Contactos
report-field-since = Desde
report-field-used = Último uso
report-field-also = Además
report-field-why = ¿Presta?
report-field-findings = Hallazgos
report-field-commands = Desactivar

report-user-owner = Propietario
report-user-secondary = Otro usuario (usuario { $id })
report-user-work = Perfil de trabajo (usuario { $id })
report-user-clone = App clonada (usuario { $id })
report-user-private = Espacio privado (usuario { $id })
report-user-secure-folder = Carpeta segura (usuario { $id })
report-user-guest = Invitado (usuario { $id })
report-user-says = { $user }: { $text }
report-user-unknown = Usuario { $id }

report-verdict-not-installed = No está instalada aquí.
report-verdict-unknown = No se sabe.
report-verdict-can-read = Puede leerlos.
report-verdict-blocked = Bloqueada.
report-verdict-can-obtain-silently = Puede obtenerlos sin volver a preguntarte.
report-verdict-may-ask = Ahora no puede leerlos, pero puede pedírtelos.
report-verdict-requested = Los quiere; no se sabe si se le permitieron.
report-verdict-write-only = Puede escribirlos, no leerlos.
report-verdict-accounts-only = Solo llega a las cuentas del teléfono.
report-verdict-not-requested = No los pide.

report-since-installed = Instalada el { $time }; el día del permiso no se guarda
report-since-system = Venía con el teléfono
report-since-unknown = No se sabe; ninguna fuente da el día de su instalación

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = No hay uso registrado; eso no prueba que no lo hubo
report-detail-used = Último uso: { $time }
report-ago-minutes = { $count ->
    [one] { $count } minuto antes de la revisión
   *[other] { $count } minutos antes de la revisión
}
report-ago-hours = { $count ->
    [one] { $count } hora antes de la revisión
   *[other] { $count } horas antes de la revisión
}
report-ago-days = { $count ->
    [one] { $count } día antes de la revisión
   *[other] { $count } días antes de la revisión
}
report-ago-months = { $count ->
    [one] { $count } mes antes de la revisión
   *[other] { $count } meses antes de la revisión
}

report-also-open = Puede llegar a: { $routes }
report-also-unknown = No se sabe: { $routes }

report-route-call-log = registro de llamadas
report-route-call-log-write = cambios en el registro de llamadas
report-route-outgoing-calls = llamadas salientes
report-route-sms = mensajes
report-route-sms-receive = mensajes entrantes
report-route-phone-state = estado del teléfono y números entrantes
report-route-phone-numbers = números propios
report-route-accessibility = la pantalla (accesibilidad)
report-route-notifications = notificaciones
report-route-all-files = todos los archivos
report-route-storage = archivos
report-route-app-list = lista de apps instaladas
report-route-device-admin = administración del dispositivo
report-route-dialer = función de app de teléfono
report-route-sms-role = función de app de SMS

report-quoted = “{ $text }”
report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-words = { $kind } { $detail } (lista de palabras: { $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-listed = En la lista de { $source }
report-evidence-answer = Respondiste: { $detail }
report-evidence-context = { $detail }
report-evidence-against = En contra: { $text }
report-evidence-none = No se guardó ninguna razón
report-evidence-fewer = No hay más razones
report-context-no-network = no tiene acceso a Internet
report-context-system = es parte del software propio del teléfono
report-context-prior = de antemano solo se sabe que cerca de una de cada diez apps presta
report-kind-catalog = En una lista
report-kind-label = Su nombre dice
report-kind-package = El nombre de su paquete dice
report-kind-texts = Sus propios textos dicen
report-kind-component = Una parte de ella
report-kind-library = Una biblioteca en ella
report-kind-signer = Firmada por
report-kind-context = Lo que la rodea
report-kind-user = Tu respuesta

report-language-ar-ur = árabe y urdu
report-language-en = inglés
report-language-es = español
report-language-fa = persa
report-language-fil = filipino
report-language-fr = francés
report-language-hi-bn = hindi y bengalí
report-language-id-ms = indonesio y malayo
report-language-pt = portugués
report-language-ru = ruso
report-language-sw-ng = suajili y lenguas de Nigeria
report-language-ta-te = tamil, telugu y otras lenguas del sur de la India
report-language-th = tailandés
report-language-vi = vietnamita
report-language-zh = chino

report-severity-critical = crítica
report-severity-high = alta
report-severity-medium = media
report-severity-low = baja
report-severity-info = informativa

## Lo que puedes hacer, con cada app de préstamos de este informe

report-step-keep-evidence = Antes de cambiar nada, guarda pruebas: guarda este informe, toma capturas de la página de permisos y de la versión de cada app, y conserva los mensajes y llamadas del prestamista y de sus cobradores.
report-step-open-page = En el teléfono, abre Configuración › Apps › la app › Permisos y pon Contactos, y lo que figura en “Además”, en “No permitir”. La pantalla está en Configuración › Accesibilidad; las notificaciones, en Configuración › Notificaciones › Acceso a las notificaciones. Hazlo en cada perfil que se nombra.
report-step-commands = O desde una computadora: conecta el teléfono y ejecuta los comandos que figuran con cada app. Algunos teléfonos exigen antes otra opción de desarrollador.
report-step-make-final = Para que una app no vuelva a preguntar, pon usuario, paquete y permiso en este comando. Los teléfonos antiguos no lo conocen: en ellos marca “No volver a preguntar” cuando la app pregunte.
report-step-verify = Vuelve a generar los archivos y a revisar. Solo está desactivado lo que el propio teléfono muestra después como desactivado.
report-step-refuse = Cuando una app pida los contactos, elige “No permitir”. Un contacto de emergencia se puede escribir a mano, con el consentimiento de esa persona.
report-step-uninstall = Si ya no necesitas una app, desinstálala. La decisión es tuya. Antes guarda contratos y pagos; una deuda sigue siendo una deuda.
report-step-complain = Reclama, con las pruebas: al proveedor de la app, a la tienda de donde vino y a la autoridad de servicios financieros o de datos personales de tu lugar.
report-step-warn-contacts = Di a las personas de tus contactos que desconocidos pueden llamarlas o escribirles por ti, que no tienen que pagar ni responder salvo que sean fiadoras, y que guarden lo que reciban.

## Otras apps

report-ask-how = Solo tú lo sabes. Escribe tu respuesta, yes (sí) o no, en un archivo, y revisa de nuevo con --answers ARCHIVO:
report-others-count = { $count ->
    [one] { $count } app más puede leer tus contactos; --all la muestra.
   *[other] { $count } apps más pueden leer tus contactos; --all las muestra.
}
report-others-files = { $count ->
    [one] Se miró { $count } app más; --all la muestra.
   *[other] Se miraron { $count } apps más; --all las muestra.
}
report-others-none = No se vio ninguna otra app que pueda leer tus contactos.
report-app = { $name } ({ $package })

## Lo omitido y lo no visto

report-suppressed = { $rule }: { $reason }
report-suppressed-package = { $rule }, { $package }: { $reason }

report-gap-unreadable = { $count ->
    [one] { $count } archivo o carpeta no se pudo leer
   *[other] { $count } archivos o carpetas no se pudieron leer
}
report-gap-empty = { $count ->
    [one] { $count } archivo o carpeta está vacío
   *[other] { $count } archivos o carpetas están vacíos
}
report-gap-unrecognised = { $count ->
    [one] { $count } archivo no es de ningún tipo conocido aquí
   *[other] { $count } archivos no son de ningún tipo conocido aquí
}
report-gap-unsupported = { $count ->
    [one] { $count } archivo es conocido, pero no se lee: de un app bundle (aab), genera primero los APK con bundletool; de un .apkm cifrado de 2020, consigue uno más nuevo
   *[other] { $count } archivos son conocidos, pero no se leen: de los app bundles (aab), genera primero los APK con bundletool; de los .apkm cifrados de 2020, consigue otros más nuevos
}
report-gap-not-answered = { $count ->
    [one] El teléfono respondió { $count } pregunta con un error
   *[other] El teléfono respondió { $count } preguntas con un error
}
report-gap-cut-off = { $count ->
    [one] { $count } archivo termina a la mitad
   *[other] { $count } archivos terminan a la mitad
}
report-gap-filtered = { $count ->
    [one] { $count } archivo muestra solo una parte; lo que calla no dice nada
   *[other] { $count } archivos muestran solo una parte; lo que callan no dice nada
}
report-gap-malformed = { $count ->
    [one] { $count } parte no se pudo entender
   *[other] { $count } partes no se pudieron entender
}
report-gap-encoding = { $count ->
    [one] { $count } archivo contiene bytes que no son texto
   *[other] { $count } archivos contienen bytes que no son texto
}
report-gap-limit = { $count ->
    [one] { $count } cosa era demasiado grande; se omitió lo que pasaba del límite
   *[other] { $count } cosas eran demasiado grandes; se omitió lo que pasaba del límite
}
report-gap-user-not-visible = { $count ->
    [one] No se pudieron ver las apps de { $count } usuario del teléfono
   *[other] No se pudieron ver las apps de { $count } usuarios del teléfono
}
report-gap-contradiction = { $count ->
    [one] En { $count } parte un archivo dice dos cosas a la vez y no es confiable
   *[other] En { $count } partes un archivo dice dos cosas a la vez y no es confiable
}
report-gap-disagreement = { $count ->
    [one] En { $count } caso dos archivos no coinciden; se usó el más nuevo o más completo
   *[other] En { $count } casos dos archivos no coinciden; se usó el más nuevo o más completo
}
report-gap-no-permissions = { $count ->
    [one] Los permisos de { $count } app no están en ningún archivo
   *[other] Los permisos de { $count } apps no están en ningún archivo
}
report-gap-requests-not-listed = Los archivos no enumeran qué permisos piden estas apps, así que pueden pedir alguno que no se muestra
report-gap-shared-user-missing = { $count ->
    [one] { $count } app comparte sus permisos con otras, y estos no están en ningún archivo
   *[other] { $count } apps comparten sus permisos con otras, y estos no están en ningún archivo
}
report-gap-no-packages = Entre los archivos no había ninguna lista de apps
report-gap-list-cut = La lista de apps del teléfono se interrumpió, así que se preguntó por sus apps una por una
report-gap-apps-hidden = { $count ->
    [one] El teléfono no muestra todas las apps a esta, así que puede haber más ({ $count } razón)
   *[other] El teléfono no muestra todas las apps a esta, así que puede haber más ({ $count } razones)
}
report-gap-grants-not-visible = { $count ->
    [one] Se muestran las apps de { $count } perfil más, pero no lo que se les permitió
   *[other] Se muestran las apps de { $count } perfiles más, pero no lo que se les permitió
}

report-gap-ways = De ninguna app se sabe si llega a: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-of-user = { $what } ({ $user })
report-gaps-what-to-do = Genera los archivos que faltan, desbloquea lo que estaba bloqueado y revisa de nuevo. Lo que no está en este informe puede estar de todos modos en el teléfono.
report-more = … y { $count } más

report-source = { $count ->
    [one] { $count } archivo: { $files }
   *[other] { $count } archivos: { $files }
}
report-source-captured = { $count ->
    [one] { $count } archivo, hecho el { $time }: { $files }
   *[other] { $count } archivos, el más nuevo hecho el { $time }: { $files }
}
report-source-no-names = Ningún archivo da los nombres de las apps, y los nombres son lo que más dice. Agrega una lista con las columnas package,label para encontrar más.
report-rules = { $severity }: { $rules }
report-rule = { $rule } ({ $count })
report-rules-explain = “lendlens explain REGLA” dice por qué importa una regla y cuándo es una falsa alarma.
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, datos de { $knowledge } con { $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}. Nada salió de esta computadora.

## En el propio teléfono, en lugar de lo que habla de archivos y de la línea de comandos

report-phone-answer-nothing = No se pudo revisar nada: no se mostró ninguna app.
report-phone-but-gaps = { $count ->
    [one] Pero { $count } cosa no se pudo ver, así que esto no descarta nada.
   *[other] Pero { $count } cosas no se pudieron ver, así que esto no descarta nada.
}
report-phone-more-gaps = { $count ->
    [one] Puede haber más: { $count } cosa no se pudo ver.
   *[other] Puede haber más: { $count } cosas no se pudieron ver.
}
report-phone-complete = Se leyó todo lo que una app tiene permitido ver.
report-phone-section-sources = Lo que se leyó
report-phone-step-verify = Revisa de nuevo. Solo está desactivado lo que el propio teléfono muestra después como desactivado.
report-phone-ask-how = Solo tú lo sabes. Responde en la app; la respuesta queda en este teléfono y cuenta desde entonces.
report-phone-others-count = { $count ->
    [one] { $count } app más puede leer tus contactos.
   *[other] { $count } apps más pueden leer tus contactos.
}
report-phone-others-files = { $count ->
    [one] Se miró { $count } app más.
   *[other] Se miraron { $count } apps más.
}
report-phone-gaps-what-to-do = Permite lo que se rechazó, desbloquea lo que estaba bloqueado y revisa de nuevo. Lo que no está en este informe puede estar de todos modos en el teléfono.
report-phone-source = { $files }
report-phone-tool = LendLens { $version }, datos de { $knowledge } con { $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}. Nada salió de este teléfono.

# Lo que se puede hacer en un país. Las frases de las normas y de las vías están en data/guidance/.

report-guidance-list = Guía por país: normas, dónde reclamar, qué enviar
report-guidance-exists = lendlens guidance: qué normas hay en tu país, dónde reclamar y una carta para enviar.
report-guidance-title = Lo que puedes hacer: { $country }
report-guidance-note = Las normas hablan de los prestamistas en general; si una empresa las cumple, lo decide la autoridad. Esto no es asesoría legal, y los números y direcciones cambian: mira la fuente y su fecha.
report-guidance-rules = Normas
report-guidance-says = Dice
report-guidance-source = Fuente
report-guidance-source-line = { $title }, { $date }, consultado el { $checked } ({ $reliability }): { $url }
report-guidance-undated = sin fecha
report-guidance-own-text = texto propio
report-guidance-described = descrito por otros
report-guidance-weak = fuente débil
report-guidance-channels = Dónde reclamar, en este orden
report-guidance-care = Cuidado
report-guidance-check = compruébalo antes de usarlo
report-guidance-for = Para
report-guidance-contact = Contacto
report-guidance-bring = Qué llevar
report-guidance-store = Para apps de Google Play
report-guidance-evidence = Guarda como prueba
report-guidance-letters = Lo que puedes enviar
report-guidance-blanks = Completa lo que está entre corchetes.
report-guidance-complaint = Carta de reclamo
report-guidance-contacts = Mensaje a tus contactos
report-guidance-guess-sim = Tu tarjeta SIM sugiere { $country }. Es una suposición.
report-guidance-guess-language = El idioma de tu teléfono sugiere { $country }. Es una suposición.
