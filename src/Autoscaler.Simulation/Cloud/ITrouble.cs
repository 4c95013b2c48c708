namespace Autoscaler.Simulation.Cloud;

/// <summary>What goes wrong with calls of AWS. Null: nothing; otherwise what the port throws.</summary>
public interface ITrouble
{
    Exception? Reading(string operation);

    /// <summary>Nothing has been written.</summary>
    Exception? BeforeWriting(string operation);

    /// <summary>It has been written, and nobody hears of it.</summary>
    Exception? AfterWriting(string operation);
}
