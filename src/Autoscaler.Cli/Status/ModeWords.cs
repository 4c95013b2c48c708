using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Status;

/// <summary>Modes as the policy spells them.</summary>
internal static class ModeWords
{
    public static string Of(Mode mode) => mode switch
    {
        Mode.Act => "act",
        Mode.Observe => "observe",
        _ => "off",
    };
}
