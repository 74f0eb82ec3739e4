import { Lexer } from 'yaml';
import { MAX_LEVELS } from '../limits';

/** Keys whose values are no credentials: ports, times, sizes, names of what the project declares, paths. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    'services volumes networks configs secrets profiles ports expose image restart depends_on condition extends include',
    'interval timeout retries start_period start_interval disable stop_grace_period stop_signal platform pull_policy',
    'container_name hostname network_mode networks aliases tty stdin_open init privileged read_only user working_dir',
    'version replicas mode scale cpus memory mem_limit mem_reservation pids_limit shm_size cpu_shares cap_add cap_drop',
    'target published protocol host_ip type source subpath external driver context dockerfile env_file label_file path',
    'required format file uid gid tmpfs dns extra_hosts devices ulimits soft hard ipc pid delay window max_attempts',
    'order parallelism monitor count device_ids capabilities action oom_score_adj umask group_add',
  ].flatMap((keys) => keys.split(' ')),
);
/** Keys below which the user gives the names, and any of them may be one of those above. */
const OPEN =
  /^(x-.*|environment|args|labels|annotations|sysctls|options|driver_opts|storage_opt|command|entrypoint|test|content|dockerfile_inline|exec|healthcheck_command)$/;
/** A value that may be shown: short, without what separates a password from a user, and without a default. */
const PLAIN = /^["']?[\p{L}\p{M}\p{N}_./:,+~*\\ -]{0,120}["']?$/u;
const REFERENCES = /\$\{?[A-Za-z_]\w*\}?/g;
const KEY = /^["']?[\p{L}\p{M}\p{N}_.$ /-]{1,80}["']?$/u;
/** Marks that the reader of YAML puts between the pieces of a text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * How many characters of each line may be shown: up to the first value that may be a credential, or a comment. What is
 * harmless is decided by the keys that a value stands below; where in doubt, the value is not.
 *
 * @returns by line, from 1; a line that is not in there may be shown as a whole
 */
export function harmlessParts(text: string): ReadonlyMap<number, number> {
  const scan = new Scan();
  const pieces = [...new Lexer().lex(text)].filter((piece) => !MARKS.has(piece));
  pieces.forEach((piece, index) => {
    const next = pieces.slice(index + 1, index + 3).find((other) => !/^[ \t]+$/.test(other));
    scan.add(piece, next === ':');
  });
  return scan.ends;
}

class Scan {
  readonly ends = new Map<number, number>();
  private line = 1;
  private column = 0;
  /** Whether only blanks and dashes stand before this place of the line. */
  private isStart = true;
  private before = '';
  private readonly block: { indent: number; key: string }[] = [];
  private readonly flow: { key: string }[] = [];

  add(piece: string, isKey: boolean): void {
    if (!/^\s*$/.test(piece)) this.look(piece, isKey);
    this.move(piece);
  }

  private look(piece: string, isKey: boolean): void {
    // A file that nests deeper is refused, and the keys above each value are looked through below.
    if (this.flow.length > MAX_LEVELS) return this.hide();
    const frame = this.flow.at(-1);
    if (piece === '{' || piece === '[') this.flow.push({ key: '' });
    else if (piece === '}' || piece === ']') this.flow.pop();
    else if (piece === ',' || piece === ':' || piece === '-' || piece === '?' || /^(---|\.\.\.)$/.test(piece)) return;
    else if (/^[#&*!|>%]/.test(piece) || piece.includes('\n')) this.hide();
    else if (isKey && KEY.test(piece) && (frame === undefined ? this.isStart : /^[{[,]$/.test(this.before)))
      this.enter(piece.replace(/^["']|["']$/g, ''), frame);
    else if (!this.isHarmless(piece)) this.hide();
  }

  private enter(key: string, frame: { key: string } | undefined): void {
    if (frame !== undefined) frame.key = key;
    else {
      while ((this.block.at(-1)?.indent ?? -1) >= this.column) this.block.pop();
      this.block.push({ indent: this.column, key });
    }
  }

  private isHarmless(piece: string): boolean {
    const above = this.block.filter(({ indent }) => indent < this.column || this.flow.length > 0);
    const keys = [...above, ...this.flow].map(({ key }) => key).filter((key) => key !== '');
    return (
      HARMLESS.has(keys.at(-1) ?? '') &&
      !keys.some((key) => OPEN.test(key)) &&
      PLAIN.test(piece.replace(REFERENCES, ''))
    );
  }

  private hide(): void {
    if (!this.ends.has(this.line)) this.ends.set(this.line, this.column);
  }

  private move(piece: string): void {
    const lines = piece.split('\n');
    for (const part of lines.slice(1)) {
      this.line++;
      this.column = 0;
      this.isStart = true;
      // The other lines of a value of several lines.
      if (part.trim() !== '') this.ends.set(this.line, 0);
    }
    const last = lines.at(-1) ?? '';
    this.column += last.length;
    if (piece.trim() !== '' && piece !== '-') this.isStart = false;
    if (piece.trim() !== '') this.before = piece;
  }
}
