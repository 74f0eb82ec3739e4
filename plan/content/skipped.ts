/** Files of one machine that do not travel: its packages, histories and caches. */
export const SKIPPED = ['.git', 'node_modules', '.venv', '__pycache__', '.ipynb_checkpoints', '.DS_Store'];
