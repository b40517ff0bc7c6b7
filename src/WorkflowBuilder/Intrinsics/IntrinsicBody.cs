using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>What a function makes of its arguments.</summary>
internal delegate JsonData IntrinsicBody(CallArgument call, JsonData[] arguments, IntrinsicRun run);
