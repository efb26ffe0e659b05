import { type AstNode, AstUtils, DefaultScopeProvider, EMPTY_SCOPE, MapScope, type ReferenceInfo, type Scope } from 'langium';
import * as ast from '../generated/ast.ts';

/**
 * What a reference may see: other SOPs and profiles in the whole workspace, pelaksana in its SOP, steps, symbols and connectors
 * in its prosedur. Scopes are maps, kept as long as the tree: a linear search per reference costs half of the time at 300 steps.
 */
export class SopScopeProvider extends DefaultScopeProvider {
  private readonly scopes = new WeakMap<AstNode, Map<string, Scope>>();

  override getScope(context: ReferenceInfo): Scope {
    switch (this.reflection.getReferenceType(context)) {
      case ast.Sop.$type:
      case ast.Peraturan.$type:
        return super.getScope(context);
      case ast.Pelaksana.$type:
        return this.scopeOf(AstUtils.getContainerOfType(context.container, ast.isSop), 'pelaksana', daftarPelaksana);
      case ast.Langkah.$type:
        return this.scopeOf(prosedurOf(context), 'langkah', langkahBernama);
      case ast.Titik.$type:
        return this.scopeOf(prosedurOf(context), 'titik', titikBernama);
      case ast.DariKonektor.$type:
        return this.scopeOf(prosedurOf(context), 'konektor', tujuanKonektor);
      default:
        return EMPTY_SCOPE;
    }
  }

  private scopeOf<T extends AstNode>(owner: T | undefined, kind: string, collect: (owner: T) => Iterable<Bernama>): Scope {
    if (!owner) return EMPTY_SCOPE;
    const scopes = this.scopes.get(owner) ?? new Map<string, Scope>();
    this.scopes.set(owner, scopes);
    let scope = scopes.get(kind);
    if (!scope) {
      const first = new Map<string, Bernama>();
      for (const node of collect(owner)) if (node.name && !first.has(node.name)) first.set(node.name, node);
      scope = new MapScope([...first].map(([name, node]) => this.descriptions.createDescription(node, name)));
      scopes.set(kind, scope);
    }
    return scope;
  }
}

type Bernama = AstNode & { readonly name?: string };

function prosedurOf(context: ReferenceInfo): ast.Prosedur | undefined {
  return AstUtils.getContainerOfType(context.container, ast.isProsedur);
}

/** All pelaksana of an SOP, in the order of the columns. */
export function daftarPelaksana(sop: ast.Sop): ast.Pelaksana[] {
  return sop.isi.filter(ast.isDaftarPelaksana).flatMap((daftar) => daftar.pelaksana);
}

/** The rows of a prosedur, in order. */
export function daftarLangkah(prosedur: ast.Prosedur): ast.Langkah[] {
  return prosedur.isi.filter(ast.isLangkah);
}

function langkahBernama(prosedur: ast.Prosedur): ast.Langkah[] {
  return daftarLangkah(prosedur).filter((langkah) => langkah.name);
}

/** Everything in a prosedur that an arrow can name: rows and single symbols, in the order of the text. */
export function titikBernama(prosedur: ast.Prosedur): ast.Titik[] {
  return daftarLangkah(prosedur)
    .flatMap((langkah): ast.Titik[] => [langkah, ...langkah.isi.filter(ast.isSimbolBaris)])
    .filter((titik) => titik.name);
}

/** Every `dari konektor K` of a prosedur, in the order of the text. */
export function tujuanKonektor(prosedur: ast.Prosedur): ast.DariKonektor[] {
  return daftarLangkah(prosedur).flatMap((langkah) => langkah.isi.filter(ast.isDariKonektor));
}
