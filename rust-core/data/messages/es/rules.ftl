# Lo que dicen las reglas. De cada una: título (sin lugares), mensaje (con app, package y los suyos), por qué importa,
# cuándo es una falsa alarma, qué hacer. Palabras neutrales sobre apps con nombre: el hecho observado, luego la regla.

## Reglas

rule-lender-used-contacts-title = Una app de préstamos usó los contactos
rule-lender-used-contacts-message = El sistema dejó a { $app } llegar a los contactos, la última vez el { $time }. { $now }
rule-lender-used-contacts-message-without-time = El sistema dejó a { $app } llegar a los contactos antes de que se hicieran estos archivos. { $now }
rule-lender-used-contacts-why = Los nombres y números que salieron del teléfono no se pueden recuperar. Desactivar el permiso detiene lo que venga; para lo que ya pasó ayudan las pruebas y avisar a las personas de los contactos.
rule-lender-used-contacts-false-alarm = El registro dice que el sistema dejó pasar a la app. No dice qué se leyó ni qué se envió: puede haber mostrado una lista de la que se eligió un contacto de emergencia. Lo escribe el reloj del teléfono, que puede estar mal.
rule-lender-used-contacts-what-to-do = Guarda pruebas. Desactiva el permiso, o haz definitivo el rechazo, y comprueba que esté desactivado. Reclama y avisa a las personas de tus contactos.

rule-lender-reads-contacts-title = Una app de préstamos puede leer los contactos
rule-lender-reads-contacts-message = { $app } puede leer todos los contactos de este teléfono.
rule-lender-reads-contacts-why = Prestamistas y sus cobradores han llamado y escrito a todas las personas de los contactos de quien pidió un préstamo. A una app que puede leer los contactos le basta un momento para copiarlos.
rule-lender-reads-contacts-false-alarm = La app puede leer los contactos; si lo hace, nadie lo sabe. Los teléfonos guardan registros por poco tiempo, así que “sin registro” no es “nunca”. Puedes haber dado el permiso a propósito.
rule-lender-reads-contacts-what-to-do = Guarda pruebas. Desactiva Contactos: eso quita todo el grupo, y así nada lo devuelve sin preguntar. Haz definitivo el rechazo y comprueba que esté desactivado.

rule-lender-can-obtain-contacts-silently-title = Una app de préstamos obtiene los contactos en cuanto los pida
rule-lender-can-obtain-contacts-silently-message = { $app } todavía no puede leer los contactos, pero tiene otro permiso del mismo grupo: su próximo pedido se concede sin preguntar.
rule-lender-can-obtain-contacts-silently-why = Android pregunta una vez por grupo. Quien permitió a una app ver las cuentas o agregar un contacto también le permitió leer todos los contactos desde su próximo pedido.
rule-lender-can-obtain-contacts-silently-false-alarm = Puede que la app nunca haga ese pedido. El Android de un fabricante puede preguntar de todos modos.
rule-lender-can-obtain-contacts-silently-what-to-do = Desactiva también el otro permiso del grupo, haz definitivo el rechazo y comprueba que esté desactivado.

rule-lender-requests-contacts-title = Una app de préstamos pide los contactos
rule-lender-requests-contacts-message = { $app } pide permiso para leer los contactos. Si lo tiene, no está en estos archivos.
rule-lender-requests-contacts-why = Lo que una app pide, lo puede tener. Antes de instalar es el mejor momento para decidir.
rule-lender-requests-contacts-false-alarm = Pedir no es tener: el permiso puede estar rechazado o no haberse pedido nunca.
rule-lender-requests-contacts-what-to-do = Rechaza cuando pregunte. Haz que el teléfono muestre lo que se le concedió: adb shell dumpsys package PAQUETE.

rule-lender-granted-at-install-title = Una app de préstamos recibió los contactos al instalarse
rule-lender-granted-at-install-message = { $app } está hecha para Android 5.1 o anterior y recibió los contactos al instalarse. No se preguntó a nadie.
rule-lender-granted-at-install-why = Las apps para un Android tan antiguo reciben todos los permisos de una vez. El control habitual no quita el permiso, sino que hace que el sistema entregue datos vacíos.
rule-lender-granted-at-install-false-alarm = Desde Android 10 el teléfono muestra los permisos de una app así antes de abrirla por primera vez; puedes haber aceptado ahí.
rule-lender-granted-at-install-what-to-do = Desactiva Contactos en la configuración, o desde una computadora: adb shell cmd appops set PAQUETE READ_CONTACTS ignore. Compruébalo: adb shell cmd appops get PAQUETE READ_CONTACTS.

rule-preinstalled-lender-granted-by-default-title = El fabricante del teléfono dio los contactos a una app de préstamos
rule-preinstalled-lender-granted-by-default-message = { $app } venía con el teléfono y recibió los contactos de antemano. No se preguntó a nadie.
rule-preinstalled-lender-granted-by-default-why = Un permiso dado de antemano no es decisión del propietario del teléfono, y la mayoría nunca se entera.
rule-preinstalled-lender-granted-by-default-false-alarm = Una app financiera del fabricante puede hacer más que prestar, y puede que nunca se haya abierto.
rule-preinstalled-lender-granted-by-default-what-to-do = Desactiva Contactos en la configuración. Donde no se pueda, inhabilita la app: adb shell pm disable-user --user USUARIO PAQUETE.

rule-lender-reads-call-log-title = Una app de préstamos puede ver las llamadas
rule-lender-reads-call-log-message = { $app } puede ver a quién se llama y quién llama.
rule-lender-reads-call-log-why = El registro de llamadas dice quién le importa a una persona, cada cuánto y cuánto tiempo hablan. Para encontrar familiares y empleadores dice más que los contactos.
rule-lender-reads-call-log-false-alarm = La app puede ver las llamadas; si las mira es otra cuestión. La app de teléfono predeterminada necesita el registro de llamadas.
rule-lender-reads-call-log-what-to-do = Desactiva Llamadas (o Registros de llamadas). Si es la app de teléfono predeterminada, elige otra. Comprueba que esté desactivado.

rule-lender-reads-sms-title = Una app de préstamos puede ver los mensajes de texto
rule-lender-reads-sms-message = { $app } puede ver mensajes de texto, los que están en el teléfono o los que llegan.
rule-lender-reads-sms-why = Los mensajes nombran a quienes te escriben y muestran saldos, sueldos y códigos de un solo uso.
rule-lender-reads-sms-false-alarm = Algunas apps solo esperan un código de un solo uso; Android tiene maneras que no necesitan este permiso.
rule-lender-reads-sms-what-to-do = Desactiva SMS. Si es la app de SMS predeterminada, elige otra. Comprueba que esté desactivado.

rule-lender-sees-screen-or-notifications-title = Una app de préstamos ve la pantalla o las notificaciones
rule-lender-sees-screen-or-notifications-message = { $app } está activada como servicio de accesibilidad o con acceso a las notificaciones. Ve lo que está en la pantalla o en las notificaciones, también chats y nombres.
rule-lender-sees-screen-or-notifications-why = Lo que está en la pantalla no necesita el permiso de contactos: ahí se pueden leer los chats, la app de teléfono y la de contactos.
rule-lender-sees-screen-or-notifications-false-alarm = Una persona que necesita un servicio de accesibilidad puede haberlo activado a propósito; en una app de préstamos sería inusual.
rule-lender-sees-screen-or-notifications-what-to-do = Desactívala en Configuración › Accesibilidad o en Configuración › Notificaciones › Acceso a las notificaciones.

rule-lender-may-ask-for-contacts-title = Una app de préstamos todavía puede pedir los contactos
rule-lender-may-ask-for-contacts-message = { $app } no puede leer los contactos, pero pide el permiso y puede volver a preguntar.
rule-lender-may-ask-for-contacts-why = La pregunta suele llegar en medio de una solicitud, cuando es más difícil decir que no. Un rechazo definitivo hecho antes ahorra ese momento.
rule-lender-may-ask-for-contacts-false-alarm = Por esta vía no salió nada del teléfono. Puede que la app nunca pregunte.
rule-lender-may-ask-for-contacts-what-to-do = Rechaza cuando pregunte, o haz definitivo el rechazo antes: adb shell pm set-permission-flags --user USUARIO PAQUETE android.permission.READ_CONTACTS user-fixed.

rule-possible-lender-reads-contacts-title = Una app que puede ser de préstamos puede leer los contactos
rule-possible-lender-reads-contacts-message = { $app } podría ser una app de préstamos, y puede leer los contactos o los usó. Tú lo sabes mejor: ¿lo es?
rule-possible-lender-reads-contacts-why = Los nombres no alcanzan: muchos prestamistas usan solo una marca. Donde los nombres no lo dicen, preguntamos en vez de adivinar.
rule-possible-lender-reads-contacts-false-alarm = La app puede no tener nada que ver con préstamos. Tu respuesta lo decide.
rule-possible-lender-reads-contacts-what-to-do = Responde si es una app de préstamos (--answers ARCHIVO); si lo es, haz lo mismo que con una.

rule-lender-in-clone-or-work-profile-title = Una app de préstamos está en un clon o en un perfil de trabajo
rule-lender-in-clone-or-work-profile-message = { $app } está instalada en el usuario { $user } de este teléfono, un clon o perfil de trabajo, y ahí tiene permisos propios.
rule-lender-in-clone-or-work-profile-why = Cada perfil tiene sus propios controles: lo que se desactivó para el propietario puede estar activado ahí. Un clon puede usar los contactos del propietario, y en un perfil de trabajo los contactos son de colegas.
rule-lender-in-clone-or-work-profile-false-alarm = Las apps preinstaladas suelen aparecer en cada perfil sin que nadie las haya puesto ahí.
rule-lender-in-clone-or-work-profile-what-to-do = Abre la página de permisos de esa copia, o quita solo esa copia: adb shell pm uninstall --user USUARIO PAQUETE.

rule-lender-lists-apps-title = Una app de préstamos puede ver la lista de apps instaladas
rule-lender-lists-apps-message = { $app } puede ver qué apps están instaladas en este teléfono.
rule-lender-lists-apps-why = La lista habla de otros prestamistas, bancos, salud, creencias y familia. Hubo prestamistas que la usaron para evaluar y presionar a quienes pidieron préstamos.
rule-lender-lists-apps-false-alarm = Algunas apps buscan así teléfonos alterados. En la mayoría de los teléfonos el permiso viene con la instalación; ahí solo termina al desinstalar.
rule-lender-lists-apps-what-to-do = Desactívalo donde el teléfono tenga un control para eso. Si no, solo termina al desinstalar la app.

rule-lender-outside-a-store-title = Una app de préstamos no vino de una tienda que conozcamos
rule-lender-outside-a-store-message = { $app } no fue instalada por ninguna tienda de apps de nuestra lista.
rule-lender-outside-a-store-why = Una tienda revisa apps, las retira y recibe reclamos. Con una app de un enlace o un archivo no lo hace nadie.
rule-lender-outside-a-store-false-alarm = Puede venir de una tienda que no está en nuestra lista, de una copia de respaldo o del cambio a un teléfono nuevo, o de un instalador que se quitó después.
rule-lender-outside-a-store-what-to-do = Guarda pruebas, con el enlace o archivo de donde vino. Desinstálala si no la necesitas. Reclama.

rule-lending-feature-reads-contacts-title = Una app que también presta puede leer los contactos
rule-lending-feature-reads-contacts-message = { $app } presta, entre otras cosas, y puede leer los contactos.
rule-lending-feature-reads-contacts-why = Un banco, una billetera o una tienda puede necesitar los contactos para enviar dinero a amigos. El mismo permiso sirve también a sus préstamos; solo la app sabe para qué se usa.
rule-lending-feature-reads-contacts-false-alarm = La mayoría da este permiso para transferencias o chats. Decide si los usas.
rule-lending-feature-reads-contacts-what-to-do = Decide si usas lo que necesita los contactos. Si no, desactiva Contactos.

rule-store-rule-lender-contacts-title = La regla de Google Play sobre préstamos personales y contactos
rule-store-rule-lender-contacts-message = { $app } vino de Google Play y pide los contactos. La política de Google Play sobre préstamos personales, vigente desde el 31 de mayo de 2023, no permite a las apps de préstamos personales el acceso a los contactos.
rule-store-rule-lender-contacts-why = La política habla de lo que una app pide, sin importar lo que hayas permitido. Google Play recibe denuncias sobre apps que no la cumplen.
rule-store-rule-lender-contacts-false-alarm = La tienda puede ver la app como algo distinto de una app de préstamos personales. Otro programa también puede hacerse pasar por la tienda al instalar.
rule-store-rule-lender-contacts-what-to-do = Guarda pruebas y denuncia la app en su página de Google Play.

rule-necessary-information-cn-title = China: los contactos no son datos necesarios de una app de préstamos
rule-necessary-information-cn-message = { $app } pide los contactos. Según la norma china sobre información personal necesaria, vigente desde el 1 de mayo de 2021, los contactos no están entre la información necesaria de una app de préstamos en línea, y esta no puede negar su servicio básico a quienes no los den.
rule-necessary-information-cn-why = Puedes decir que no a los contactos, y el servicio básico debe mantenerse.
rule-necessary-information-cn-false-alarm = La norma no prohíbe pedir más con consentimiento. Un nombre en chino no basta para probar que la app es de China continental.
rule-necessary-information-cn-what-to-do = Rechaza; el servicio básico debe mantenerse. Reclama ante los organismos que emitieron la norma.

rule-apk-tampering-title = El archivo de una app está hecho para que se lea mal, o ningún teléfono lo instalaría
rule-apk-tampering-message = El archivo de { $app } contiene cosas que el teléfono pasa por alto y en las que otros programas tropiezan. Lo que pide se muestra aquí como lo leería el teléfono.
rule-apk-tampering-message-refused = El teléfono no instalaría este archivo de { $app } tal como está. Aquí se muestra lo que se pudo leer de él.
rule-apk-tampering-why = Estos trucos evitan que se mire un archivo antes de instalarlo: una tienda, un escáner o una persona curiosa no ve nada, o ve algo distinto que el teléfono.
rule-apk-tampering-false-alarm = Los programas que protegen el código contra copias también lo hacen, igual que herramientas viejas o descuidadas y archivos hechos para pruebas. Un archivo que se cortó en el camino tampoco se puede instalar. No dice nada sobre si la app presta.
rule-apk-tampering-what-to-do = No instales el archivo. Si quieres la app, descárgala de una tienda y compara lo que pide.

rule-app-reads-contacts-title = Una app puede leer los contactos
rule-app-reads-contacts-message = { $app } puede leer los contactos. No parece una app de préstamos.
rule-app-reads-contacts-message-system = { $app } es parte del teléfono y puede leer los contactos.
rule-app-reads-contacts-why = Conocer todas las apps que pueden leer los contactos es la única forma de no pasar ninguna por alto: lo que tomamos por un juego puede prestar mañana.
rule-app-reads-contacts-false-alarm = Las apps de mensajes, de teléfono y de contactos necesitan los contactos.
rule-app-reads-contacts-what-to-do = Desactiva Contactos en cada app en la que no lo necesites.

rule-unreadable-app-title = Los permisos de una app no están en estos archivos
rule-unreadable-app-message = Lo que { $app } puede hacer no está en estos archivos. Eso no significa que no pueda hacer nada.
rule-unreadable-app-why = Una app que no se pudo leer no queda descartada.
rule-unreadable-app-false-alarm = Una simple lista de nombres, o un volcado cortado, no muestra permisos. Con un volcado completo esto desaparece.
rule-unreadable-app-what-to-do = Haz que el teléfono lo muestre y agrega la respuesta a los archivos: adb shell dumpsys package PAQUETE.

rule-incomplete-audit-title = Esta revisión no está completa
rule-incomplete-audit-message = { $count ->
    [one] { $count } cosa no se pudo ver. Lo que no está en este informe puede estar de todos modos en el teléfono.
   *[other] { $count } cosas no se pudieron ver. Lo que no está en este informe puede estar de todos modos en el teléfono.
}
rule-incomplete-audit-why = Callar lo que no se vio parecería “no se encontró nada”.
rule-incomplete-audit-false-alarm = Algunas faltas no importan para la pregunta, como una línea ilegible sobre otra app. El informe enumera cada una.
rule-incomplete-audit-what-to-do = Genera los archivos que faltan, desbloquea el perfil que estaba bloqueado y revisa de nuevo.

## El veredicto, como frase

evidence-verdict-not-installed = No está instalada para este usuario.
evidence-verdict-unknown = Si puede leer los contactos ahora, no está en estos archivos.
evidence-verdict-can-read = Puede leer los contactos ahora.
evidence-verdict-blocked = No puede leer los contactos ahora: la vía está cerrada.
evidence-verdict-can-obtain-silently = No puede leer los contactos ahora, pero los obtiene sin preguntar en cuanto los pida.
evidence-verdict-may-ask = No puede leer los contactos ahora, pero puede pedirlos.
evidence-verdict-requested = Pide los contactos; si los tiene, no está en estos archivos.
evidence-verdict-write-only = Puede cambiar contactos y no pide leerlos.
evidence-verdict-accounts-only = Del grupo de contactos pide solo las cuentas del teléfono.
evidence-verdict-not-requested = No pide los contactos.

## Vías

evidence-way = { $route }: { $state }
evidence-state-not-requested = no se pide
evidence-state-requested = se pide; si se concedió, no está en estos archivos
evidence-state-not-asked = todavía no se preguntó a nadie
evidence-state-denied = rechazado; la app puede volver a preguntar
evidence-state-denied-for-good = rechazado de forma definitiva
evidence-state-blocked-by-policy = rechazado por una política del dispositivo
evidence-state-ask-every-time = pregunta cada vez
evidence-state-granted-once = concedido solo por esta vez
evidence-state-granted-but-blocked = concedido, pero cerrado por otro control
evidence-state-granted = concedido
evidence-state-granted-at-install = concedido al instalar
evidence-state-granted-by-default = concedido de antemano por el fabricante
evidence-state-granted-by-role = concedido con una función, como app de teléfono predeterminada
evidence-state-granted-fixed = concedido de modo que nadie puede quitarlo
evidence-state-unknown = no está en estos archivos
evidence-flags = Marcas del permiso: { $flags }
evidence-app-op = Modo de su app-op: { $mode }
evidence-asks-for = Pide { $permission }.
evidence-old-target = Está hecha para el nivel de API { $target }, de antes de que las apps tuvieran que preguntar (23).

## Registros

evidence-last-access = La última vez que pasó fue el { $time }.
evidence-last-access-minutes = { $count ->
    [0] La última vez que pasó fue el { $time }, menos de un minuto antes de la revisión.
    [one] La última vez que pasó fue el { $time }, { $count } minuto antes de la revisión.
   *[other] La última vez que pasó fue el { $time }, { $count } minutos antes de la revisión.
}
evidence-last-access-hours = { $count ->
    [one] La última vez que pasó fue el { $time }, { $count } hora antes de la revisión.
   *[other] La última vez que pasó fue el { $time }, { $count } horas antes de la revisión.
}
evidence-last-access-days = { $count ->
    [one] La última vez que pasó fue el { $time }, { $count } día antes de la revisión.
   *[other] La última vez que pasó fue el { $time }, { $count } días antes de la revisión.
}
evidence-access-ago-minutes = { $count ->
    [0] La última vez que pasó fue menos de un minuto antes de hacerse el archivo.
    [one] La última vez que pasó fue { $count } minuto antes de hacerse el archivo.
   *[other] La última vez que pasó fue { $count } minutos antes de hacerse el archivo.
}
evidence-access-ago-hours = { $count ->
    [one] La última vez que pasó fue { $count } hora antes de hacerse el archivo.
   *[other] La última vez que pasó fue { $count } horas antes de hacerse el archivo.
}
evidence-access-ago-days = { $count ->
    [one] La última vez que pasó fue { $count } día antes de hacerse el archivo.
   *[other] La última vez que pasó fue { $count } días antes de hacerse el archivo.
}
evidence-access-in-background = La app no estaba en la pantalla en ese momento.
evidence-access-in-foreground = La app estaba en la pantalla en ese momento.
evidence-access-limits = El teléfono guarda solo la última vez; no dice cuántas hubo antes, qué se leyó ni a dónde fue.
evidence-last-reject = Se rechazó por última vez el { $time }.
evidence-last-reject-minutes = { $count ->
    [0] Se rechazó por última vez el { $time }, menos de un minuto antes de la revisión.
    [one] Se rechazó por última vez el { $time }, { $count } minuto antes de la revisión.
   *[other] Se rechazó por última vez el { $time }, { $count } minutos antes de la revisión.
}
evidence-last-reject-hours = { $count ->
    [one] Se rechazó por última vez el { $time }, { $count } hora antes de la revisión.
   *[other] Se rechazó por última vez el { $time }, { $count } horas antes de la revisión.
}
evidence-last-reject-days = { $count ->
    [one] Se rechazó por última vez el { $time }, { $count } día antes de la revisión.
   *[other] Se rechazó por última vez el { $time }, { $count } días antes de la revisión.
}
evidence-last-updated = Última actualización: { $time }.

## De dónde vino

evidence-installer-none = No hay instalador registrado: se instaló desde una computadora, o su instalador se quitó después.
evidence-installer-system = Venía con el teléfono.
evidence-installer-store = La instaló { $installer }, una tienda.
evidence-installer-file = La instaló desde un archivo el instalador propio del teléfono.
evidence-installer-shell = Se instaló desde una computadora.
evidence-installer-browser = La instaló un navegador: { $installer }.
evidence-installer-file-manager = La instaló un administrador de archivos: { $installer }.
evidence-installer-other = La instaló { $installer }, que no está en nuestra lista de tiendas.
evidence-originating = El archivo llegó por { $originating }.
evidence-source-local-file = El instalador lo llamó un archivo del teléfono.
evidence-source-downloaded-file = El instalador lo llamó un archivo descargado.

## Por qué pensamos que presta

evidence-lends-catalog = Una lista pública la nombra: { $detail } ({ $source }).
evidence-lends-label = Su nombre habla de préstamos: { $detail } ({ $source }).
evidence-lends-package = El nombre de su paquete habla de préstamos: { $detail } ({ $source }).
evidence-lends-texts = Sus propios textos hablan de préstamos: { $detail } ({ $source }).
evidence-lends-component = Tiene un componente que tienen las apps de préstamos: { $detail } ({ $source }).
evidence-lends-library = Tiene una biblioteca que tienen las apps de préstamos: { $detail } ({ $source }).
evidence-lends-signer = Está firmada como otras apps de préstamos: { $detail } ({ $source }).
evidence-lends-context = { $detail } ({ $source })
evidence-lends-user = Dijiste que es una app de préstamos.

## Dónde está

evidence-user-clone = El usuario { $user } del teléfono es un perfil clonado.
evidence-user-work = El usuario { $user } del teléfono es un perfil de trabajo.
evidence-user-other = Usuario { $user } del teléfono.
evidence-cn-listed = Una lista la nombra como app de China continental ({ $source }).
evidence-cn-label = Su nombre en este teléfono está escrito como en China continental: { $label }

## Lo que no se pudo ver

evidence-gap-unreadable = { $count ->
    [one] { $count } archivo o carpeta no se pudo leer.
   *[other] { $count } archivos o carpetas no se pudieron leer.
}
evidence-gap-empty = { $count ->
    [one] { $count } fuente estaba vacía.
   *[other] { $count } fuentes estaban vacías.
}
evidence-gap-unrecognised = { $count ->
    [one] { $count } fuente no se reconoció.
   *[other] { $count } fuentes no se reconocieron.
}
evidence-gap-unsupported = { $count ->
    [one] { $count } fuente es de un tipo que conocemos y no leemos.
   *[other] { $count } fuentes son de un tipo que conocemos y no leemos.
}
evidence-gap-not-answered = { $count ->
    [one] El teléfono respondió { $count } pregunta con un error.
   *[other] El teléfono respondió { $count } preguntas con un error.
}
evidence-gap-cut-off = { $count ->
    [one] { $count } fuente termina a la mitad.
   *[other] { $count } fuentes terminan a la mitad.
}
evidence-gap-filtered = { $count ->
    [one] { $count } fuente muestra solo una parte.
   *[other] { $count } fuentes muestran solo una parte.
}
evidence-gap-malformed = { $count ->
    [one] { $count } línea o bloque no se pudo entender.
   *[other] { $count } líneas o bloques no se pudieron entender.
}
evidence-gap-encoding = { $count ->
    [one] En { $count } parte los bytes no eran texto.
   *[other] En { $count } partes los bytes no eran texto.
}
evidence-gap-limit = { $count ->
    [one] En { $count } parte había más de lo que leemos.
   *[other] En { $count } partes había más de lo que leemos.
}
evidence-gap-user-not-visible = { $count ->
    [one] No se muestran las apps de { $count } usuario del teléfono.
   *[other] No se muestran las apps de { $count } usuarios del teléfono.
}
evidence-gap-contradiction = { $count ->
    [one] En { $count } parte una fuente dice dos cosas a la vez.
   *[other] En { $count } partes una fuente dice dos cosas a la vez.
}
evidence-gap-disagreement = { $count ->
    [one] Las fuentes no coinciden en { $count } punto; se usó la más nueva o más completa.
   *[other] Las fuentes no coinciden en { $count } puntos; se usó la más nueva o más completa.
}
evidence-gap-no-permissions = { $count ->
    [one] No se muestran los permisos de { $count } app.
   *[other] No se muestran los permisos de { $count } apps.
}
evidence-gap-requests-not-listed = Los archivos no enumeran qué permisos piden algunas apps.
evidence-gap-shared-user-missing = { $count ->
    [one] { $count } app comparte sus permisos con otras, y estos no se muestran.
   *[other] { $count } apps comparten sus permisos con otras, y estos no se muestran.
}
evidence-gap-no-packages = No se dio ninguna lista de las apps instaladas.
evidence-gap-list-cut = La lista de apps del teléfono se interrumpió; se preguntó por sus apps una por una.
evidence-gap-apps-hidden = El teléfono no muestra todas las apps a esta.
evidence-gap-grants-not-visible = { $count ->
    [one] No se muestra lo que se permitió a las apps de { $count } perfil más.
   *[other] No se muestra lo que se permitió a las apps de { $count } perfiles más.
}

## Lo extraño en el archivo de una app

evidence-anomaly = { $file }, { $part }: { $what }
evidence-anomaly-at = { $file }, { $part }, byte { $offset }: { $what }
evidence-anomaly-with = { $file }, { $part }: { $what } ({ $detail })
evidence-anomaly-at-with = { $file }, { $part }, byte { $offset }: { $what } ({ $detail })
evidence-anomalies-refused = { $count ->
    [one] Por { $count } cosa el teléfono no instalaría el archivo:
   *[other] Por { $count } cosas el teléfono no instalaría el archivo:
}
evidence-anomalies-misleads = { $count ->
    [one] { $count } cosa la pasa por alto el teléfono, mientras otros programas pueden tropezar o ver algo distinto:
   *[other] { $count } cosas las pasa por alto el teléfono, mientras otros programas pueden tropezar o ver algo distinto:
}
evidence-anomalies-more = … y { $count } más.
evidence-part-zip = archivo comprimido
evidence-part-manifest = manifiesto
evidence-part-resources = tabla de recursos
evidence-part-signature = firma
evidence-part-dex = código del programa
evidence-part-container = conjunto de paquetes
evidence-anomaly-kind-limit = Hay más de lo que leemos.
evidence-anomaly-kind-cut-off = Termina a la mitad.
evidence-anomaly-kind-bytes-before-first-entry = Hay otros bytes antes de la primera entrada del archivo.
evidence-anomaly-kind-bytes-behind-end = Hay otros bytes después del final del archivo.
evidence-anomaly-kind-end-record-in-comment = El comentario del archivo contiene lo que parece un segundo final.
evidence-anomaly-kind-no-directory = Falta la lista de entradas; se encontraron sin ella.
evidence-anomaly-kind-bytes-behind-directory = Hay otros bytes entre la lista de entradas y el final del archivo.
evidence-anomaly-kind-directory-shifted = La lista de entradas no está donde dice el archivo.
evidence-anomaly-kind-directory-count = El archivo declara un número de entradas distinto del que tiene.
evidence-anomaly-kind-directory-record = Un registro de la lista de entradas está dañado.
evidence-anomaly-kind-entry-outside-directory = Una entrada que la lista de entradas dañada no nombra.
evidence-anomaly-kind-local-header = Una entrada está descrita de dos maneras, o falta su segunda descripción.
evidence-anomaly-kind-compression-method = Una entrada está comprimida de un modo que Android no conoce, o que se declara de dos maneras.
evidence-anomaly-kind-size-mismatch = Una longitud o un tamaño no puede ser cierto.
evidence-anomaly-kind-encrypted-flag = Una entrada está marcada como cifrada.
evidence-anomaly-kind-duplicate-entry = Dos entradas tienen el mismo nombre.
evidence-anomaly-kind-entry-name = El nombre de una entrada contiene caracteres que ningún nombre de archivo tiene, o es archivo y carpeta a la vez.
evidence-anomaly-kind-packed-data = Los datos comprimidos de una entrada están dañados.
evidence-anomaly-kind-checksum = La suma de comprobación de una entrada es incorrecta.
evidence-anomaly-kind-chunk-size = Un bloque declara un tamaño que no puede ser.
evidence-anomaly-kind-unknown-chunk = Un bloque de un tipo que no corresponde ahí.
evidence-anomaly-kind-magic = No empieza como su formato.
evidence-anomaly-kind-string-pool = Una lista de textos se contradice.
evidence-anomaly-kind-masked-name = Un nombre o espacio de nombres oculta qué es un elemento o atributo.
evidence-anomaly-kind-attributes = Hay atributos repetidos, o con otra forma que la del formato.
evidence-anomaly-kind-nesting = Los elementos no se abren y cierran como deben.
evidence-anomaly-kind-missing-element = Un elemento que Android necesita falta o está repetido.
evidence-anomaly-kind-bad-value = Un valor que Android no puede aceptar.
evidence-anomaly-kind-reference = Una referencia no lleva a ninguna parte o da vueltas.
evidence-anomaly-kind-duplicate-type = Una parte de la tabla de recursos está repetida.
evidence-anomaly-kind-signing-block = El bloque de firmas se contradice.
evidence-anomaly-kind-signature-stripped = Falta una firma que se dice que está.
evidence-anomaly-kind-certificate = Un certificado no se puede leer.
evidence-anomaly-kind-unsigned = Nadie lo firmó.
evidence-anomaly-kind-janus = Hay código delante del archivo comprimido, donde una firma del primer tipo no mira.
evidence-anomaly-kind-dex = El código del programa se contradice.
evidence-anomaly-kind-split = Una parte del conjunto que no corresponde a las demás o no se puede leer.
evidence-anomaly-kind-container-description = Lo que el conjunto dice de sí mismo no es lo que contiene.
evidence-anomaly-kind-base-guessed = Nada en el conjunto dice cuál es la parte principal, así que hubo que suponerlo.
evidence-anomaly-kind-several-variants = El conjunto contiene varias versiones de la app; se leyó la más completa.
evidence-anomaly-kind-request-in-split = Una parte del conjunto pide un permiso que su parte principal no pide.
