namespace WorkflowBuilder;

/// <summary>A payload cannot be written as JSON, or Step Functions would not evaluate it; the compiler reports it at the field.</summary>
internal sealed class PayloadException(string message, Exception? innerException = null) : Exception(message, innerException);
