namespace Autoscaler.Core.Decisions;

public enum DecisionKind
{
    Hold,
    Shift,
    Finish,
}
