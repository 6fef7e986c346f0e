import Grammar
import Vocabulary

/// Words that tell whether an amount grew or shrank.
enum ChangeVerbs {
  static func direction(_ hash: UInt64) -> Figure.Change? { table[hash] }

  /// Words that stand beside an amount without a verb: "up 58 points", "2% lower".
  static let movers = WordSet("up down higher lower")

  private static let table: [UInt64: Figure.Change] = {
    var table: [UInt64: Figure.Change] = [:]
    for (list, change) in [(up, Figure.Change.up), (down, .down)] {
      GroupedTable(list).read { _ in } word: { table[WordHash.of($0)] = change }
    }
    return table
  }()

  private static let up: StaticString = """
    rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb
    climbs climbed
    climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared
    soaring up
    advance advances advanced advancing rally rallies rallied rallying leap leaps leaped leapt leaping spike
    spikes spiked
    spiking swell swells swelled swelling expand expands expanded expanding add adds added adding higher raise
    raises raised
    raising boost boosts boosted boosting double doubles doubled doubling triple triples tripled tripling quadruple
    quadruples quadrupled quadrupling treble trebles trebled trebling quintupled
    rebound rebounds rebounded rebounding accelerate accelerates accelerated
    accelerating
    skyrocket skyrockets skyrocketed skyrocketing strengthen strengthened strengthens appreciate appreciated
    appreciates hike hikes hiked edge-up ballooned balloon mushroomed uptick
    """
  private static let down: StaticString = """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble
    tumbles tumbled tumbling plummet plummets plummeted plummeting sink sinks sank sunk sinking lose loses lost losing
    down lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing shrink shrinks shrank shrunk
    shrinking dip dips dipped dipping shed sheds shedding halve halves halved halving contract contracts contracted
    contracting crash crashes crashed crashing collapse collapsed collapses slump slumps slumped slumping
    retreat retreats
    retreated retreating ease eases eased easing weaken weakens weakened weakening depreciate depreciated depreciates
    slash slashes slashed slashing trim trims trimmed trimming slow slows slowed slowing downtick
    """
}
